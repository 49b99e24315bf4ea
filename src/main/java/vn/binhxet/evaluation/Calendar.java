package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.rulebook.Criterion;

/** Which years of one dossier can count at all, and which year is judged. */
final class Calendar {
    private final Dossier dossier;
    private final Setting setting;
    private final LocalDate receipt;
    private LocalDate restart;

    Calendar(Dossier dossier, Setting setting) {
        this.dossier = dossier;
        this.setting = setting;
        this.receipt = dossier.receivedOn(setting.receivedByDefault());
    }

    LocalDate receipt() {
        return receipt;
    }

    /**
     * Years ended before receipt count, and the running year if its paper is dated by then. Where the law restarts the
     * count after a discipline, only years that began after its period count.
     */
    boolean countable(int year, Paper paper, boolean afterDiscipline) {
        boolean ended = year < receipt.getYear() || (year == receipt.getYear() && dated(paper));
        return ended && (!afterDiscipline || !LocalDate.of(year, 1, 1).isBefore(restart()));
    }

    private boolean dated(Paper paper) {
        return paper != null && paper.date() != null && !paper.date().isAfter(receipt);
    }

    /** First year that can count after a discipline whose period ended; no year is too early where there was none. */
    int firstYearAfterDiscipline() {
        LocalDate end = restart();
        return end.equals(LocalDate.MIN)
                ? Integer.MIN_VALUE
                : end.getDayOfYear() == 1 ? end.getYear() : end.getYear() + 1;
    }

    private LocalDate restart() {
        if (restart == null) {
            restart = dossier.disciplines().facts().stream()
                    .filter(Clearances::aboutNominee)
                    .map(Discipline::endsOn)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
        }
        return restart;
    }

    /** Whether a run that ends with {@code year} reaches the proposal: the last year ended, or the running one. */
    boolean reachesProposal(int year) {
        return year >= receipt.getYear() - 1;
    }

    /**
     * The year the proposal is about: the last year of its period, else of the round's, else the last that can count:
     * the running year if its rating or roster is dated by receipt, otherwise the one before.
     */
    int yearJudged(Criterion c) {
        String award = c.id().substring(0, Math.max(0, c.id().indexOf('/')));
        Optional<Period> own = dossier.proposals().stream()
                .filter(p -> Objects.equals(p.award(), award))
                .map(Proposal::period)
                .filter(Objects::nonNull)
                .findFirst();
        return Stream.of(own, Optional.ofNullable(setting.period()))
                .flatMap(Optional::stream)
                .map(Period::until)
                .filter(Objects::nonNull)
                .findFirst()
                .map(until -> until.minusDays(1).getYear())
                .orElseGet(this::lastCountable);
    }

    private int lastCountable() {
        int running = receipt.getYear();
        boolean reported = dossier.ratings().facts().stream().anyMatch(r -> r.year() == running && dated(r.paper()))
                || dossier.rosters().facts().stream().anyMatch(r -> r.year() == running && dated(r.paper()));
        return reported ? running : running - 1;
    }
}
