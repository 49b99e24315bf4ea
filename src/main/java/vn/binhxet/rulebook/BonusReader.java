package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Period;

/** Reads {@code bonuses.yaml}; a rulebook may do without it. */
final class BonusReader {
    private final Set<String> instruments;
    private final Set<String> forms;
    private final Faults faults;

    BonusReader(Registers registers, Faults faults) {
        this.instruments = registers.instruments().keySet();
        this.forms = registers.forms().keySet();
        this.faults = faults;
    }

    Bonuses read(Yaml root) {
        if (root == null) {
            return Bonuses.NONE;
        }
        var file = new Entry(root, faults);
        BigDecimal step = file.decimal("rounded_to");
        if (step.signum() == 0) {
            faults.add("rulebook-not-a-number", root, "rounded_to phải lớn hơn 0.", "rounded_to must be above 0.");
            step = BigDecimal.ONE;
        }
        var salaries = new ArrayList<Bonuses.BaseSalary>();
        for (Yaml part : file.list("base_salaries")) {
            var entry = new Entry(part, faults);
            salaries.add(new Bonuses.BaseSalary(
                    RegisterReader.period(entry, faults),
                    entry.decimal("amount"),
                    entry.localized("source"),
                    entry.constant("verified", Verification.class)));
            entry.nothingElse();
        }
        var coefficients = new ArrayList<Bonuses.Coefficient>();
        for (Yaml part : file.list("coefficients")) {
            coefficients(part, coefficients);
        }
        file.nothingElse();
        overlaps(root, coefficients);
        return new Bonuses(step, java.util.List.copyOf(coefficients), java.util.List.copyOf(salaries));
    }

    private void coefficients(Yaml part, List<Bonuses.Coefficient> all) {
        var entry = new Entry(part, faults);
        Period period = RegisterReader.period(entry, faults);
        String source = entry.text("source");
        Kind kind = entry.constant("kind", Kind.class);
        BigDecimal value = entry.decimal("coefficient");
        BigDecimal times = entry.has("times") ? entry.decimal("times") : BigDecimal.ONE;
        var citations = new CitationReader(source, instruments, faults).read(entry.required("citation"));
        Verification verified = entry.constant("verified", Verification.class);
        for (Yaml form : entry.list("forms")) {
            faults.known("form", form.text(), forms, form);
            all.add(new Bonuses.Coefficient(form.text(), kind, period, value, times, citations, verified));
        }
        entry.nothingElse();
    }

    private void overlaps(Yaml root, List<Bonuses.Coefficient> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bonuses.Coefficient a = all.get(i);
                Bonuses.Coefficient b = all.get(j);
                boolean same = a.form().equals(b.form()) && a.kind() == b.kind();
                if (same
                        && (a.inForce().contains(b.inForce().from())
                                || b.inForce().contains(a.inForce().from()))) {
                    faults.add(
                            "rulebook-duplicate-id",
                            root,
                            "mức thưởng của '" + a.form() + "' cho " + a.kind() + " có hai lần trong cùng thời gian.",
                            "the bonus of '" + a.form() + "' for " + a.kind() + " is given twice for the same time.");
                }
            }
        }
    }
}
