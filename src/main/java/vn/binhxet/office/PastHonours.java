package vn.binhxet.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Register;

/** What somebody was awarded in the last five years, by the register and by the dossier itself. */
final class PastHonours {
    private static final int YEARS = 5;

    private final Map<String, List<PastDecision>> byName = new HashMap<>();
    private final LocalDate since;
    private final LocalDate until;
    private final UnaryOperator<String> formName;

    PastHonours(Register register, LocalDate until, UnaryOperator<String> formName) {
        this.until = until;
        this.since = until.minusYears(YEARS);
        this.formName = formName;
        for (PastDecision decision : register.decisions()) {
            byName.computeIfAbsent(FoldedKey.of(decision.name()), k -> new ArrayList<>())
                    .add(decision);
        }
    }

    /** One line each, latest first; empty if nothing is known. */
    List<String> of(Dossier dossier) {
        var lines = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<String>();
        byName.getOrDefault(FoldedKey.of(dossier.name()), List.of()).stream()
                .filter(d -> d.date() != null
                        && !d.date().isBefore(since)
                        && !d.date().isAfter(until))
                .filter(d -> d.kind() == null || d.kind() == dossier.kind())
                .sorted(Comparator.comparing(PastDecision::date)
                        .reversed()
                        .thenComparing(PastDecision::number, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(d -> {
                    lines.add(line(d, dossier));
                    numbers.add(d.number());
                });
        dossier.awards().facts().stream()
                .filter(a -> a.year() >= since.getYear() && !Boolean.TRUE.equals(a.revoked()))
                .filter(a -> a.paper() == null || !numbers.contains(a.paper().number()))
                .sorted(Comparator.comparing(HeldAward::year).reversed().thenComparing(HeldAward::form))
                .forEach(a -> lines.add(line(a)));
        return List.copyOf(lines);
    }

    private String line(PastDecision decision, Dossier dossier) {
        boolean sameUnit = decision.unit() == null
                || dossier.unit() == null
                || FoldedKey.of(decision.unit())
                        .equals(FoldedKey.of(dossier.unit().name()))
                || FoldedKey.of(decision.unit()).equals(FoldedKey.of(dossier.name()));
        return (decision.form() == null ? "Khen thưởng" : formName.apply(decision.form()))
                + (decision.number() == null ? "" : ", QĐ số " + decision.number())
                + " " + Official.date(decision.date())
                + (decision.achievement() == null ? "" : ": " + decision.achievement())
                + (decision.revoked() ? " (đã thu hồi)" : "")
                + (sameUnit ? "" : " (trùng tên, đơn vị " + decision.unit() + ": cần đối chiếu)");
    }

    private String line(HeldAward award) {
        String paper = award.paper() == null || award.paper().number() == null
                ? " (theo hồ sơ, chưa nêu số quyết định)"
                : ", QĐ số " + award.paper().number() + " (theo hồ sơ)";
        return formName.apply(award.form()) + " năm " + award.year() + paper;
    }
}
