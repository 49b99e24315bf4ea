package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.rulebook.Criterion;

/**
 * The answer to one criterion about one dossier.
 *
 * @param cause why it could not be determined; {@code null} unless UNDETERMINED
 * @param observed what was found: a number, a code, or {@code null}
 * @param required what is asked, in the same terms
 * @param evidence facts it rests on, in {@link Evidence#ORDER}
 * @param earliest first day on which waiting alone could make it MET, or {@code null}
 */
public record Finding(
        Criterion criterion,
        Verdict verdict,
        Cause cause,
        String observed,
        String required,
        List<Evidence> evidence,
        LocalDate earliest) {}
