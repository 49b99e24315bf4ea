package vn.binhxet.record;

import java.time.LocalDate;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.NominationsDocument.RunForm;
import vn.binhxet.record.NominationsDocument.SealForm;
import vn.binhxet.round.Provenance;

/** What {@code nominations.json} says of the run itself. */
final class RunForms {
    private RunForms() {}

    static RunForm of(Provenance provenance, RoundResult result) {
        return new RunForm(
                provenance.fingerprint(),
                provenance.official(),
                provenance.official() ? null : provenance.whatIf(),
                provenance.seal() == null ? null : seal(provenance, result));
    }

    private static SealForm seal(Provenance provenance, RoundResult result) {
        Provenance.Seal seal = provenance.seal();
        LocalDate first = result.firstReceipt().orElse(null);
        int trials = (int) provenance.earlier().stream()
                .filter(r -> !r.whatIf().changesNothing())
                .count();
        return new SealForm(
                seal.on(),
                seal.digest(),
                first,
                first == null || seal.on().isBefore(first),
                seal.kept(),
                seal.changed(),
                seal.rules(),
                seal.engine(),
                provenance.earlier().size(),
                trials);
    }
}
