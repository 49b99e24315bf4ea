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
 * @param succeeding amount if every succession of units were confirmed; between {@code proven} and {@code possible}
 * @param possible amount if everything stated were proven
 * @param evidence facts looked at, in {@link Evidence#ORDER}
 * @param earliest first day on which waiting alone could be enough, or {@code null}
 */
public record Measure(
        DossierFacts of,
        boolean submitted,
        boolean damaged,
        int proven,
        int succeeding,
        int possible,
        List<Evidence> evidence,
        LocalDate earliest) {
    public Measure {
        if (succeeding < proven || possible < succeeding) {
            throw new IllegalArgumentException(
                    "possible " + possible + ", with successions " + succeeding + ", proven " + proven);
        }
        evidence = evidence.size() < 2
                ? List.copyOf(evidence)
                : evidence.stream().sorted(Evidence.ORDER).toList();
    }

    /** A measure that no succession of units bears on. */
    Measure(
            DossierFacts of,
            boolean submitted,
            boolean damaged,
            int proven,
            int possible,
            List<Evidence> evidence,
            LocalDate earliest) {
        this(of, submitted, damaged, proven, proven, possible, evidence, earliest);
    }
}
