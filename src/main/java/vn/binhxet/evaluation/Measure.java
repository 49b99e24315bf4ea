package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a view found in one dossier: how much is proven, how much is stated at all, and whether silence means anything.
 *
 * @param of the dossier measured
 * @param submitted whether every section looked at was submitted
 * @param damaged whether a fact in them could not be read
 * @param proven amount resting on proven facts
 * @param possible amount if everything stated were proven; never below {@code proven}
 * @param evidence facts looked at, in {@link Evidence#ORDER}
 * @param earliest first day on which waiting alone could be enough, or {@code null}
 */
public record Measure(
        DossierFacts of,
        boolean submitted,
        boolean damaged,
        int proven,
        int possible,
        List<Evidence> evidence,
        LocalDate earliest) {
    public Measure {
        if (possible < proven) {
            throw new IllegalArgumentException("possible " + possible + " below proven " + proven);
        }
        evidence = evidence.stream().sorted(Evidence.ORDER).toList();
    }
}
