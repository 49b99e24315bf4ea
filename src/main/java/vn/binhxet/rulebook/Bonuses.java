package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Text;

/**
 * What money comes with what is given: a coefficient times the base salary in force on the day of decision, rounded.
 *
 * @param step what amounts are rounded to, in VND
 */
public record Bonuses(BigDecimal step, List<Coefficient> coefficients, List<BaseSalary> salaries) {
    /** A rulebook without bonuses. */
    public static final Bonuses NONE = new Bonuses(BigDecimal.ONE, List.of(), List.of());

    /**
     * The coefficient of one form for one kind of nominee.
     *
     * @param times what the coefficient is multiplied by for this kind: 2 for collectives
     */
    public record Coefficient(
            String form,
            Kind kind,
            Period inForce,
            BigDecimal value,
            BigDecimal times,
            List<Citation> citations,
            Verification verified) {}

    /** A base salary in VND a month. */
    public record BaseSalary(Period inForce, BigDecimal amount, Text source, Verification verified) {}

    /**
     * One bonus.
     *
     * @param amount VND, rounded
     * @param verified the weaker of coefficient and salary
     */
    public record Bonus(Coefficient coefficient, BaseSalary salary, BigDecimal amount, Verification verified) {}

    /** The bonus of {@code form} for {@code kind} decided on {@code day}; empty where no text gives one. */
    public Optional<Bonus> of(String form, Kind kind, LocalDate day, RoundingMode rounding) {
        return coefficients.stream()
                .filter(c ->
                        c.form().equals(form) && c.kind() == kind && c.inForce().contains(day))
                .findFirst()
                .flatMap(c -> salaries.stream()
                        .filter(s -> s.inForce().contains(day))
                        .findFirst()
                        .map(s -> bonus(c, s, rounding)));
    }

    private Bonus bonus(Coefficient coefficient, BaseSalary salary, RoundingMode rounding) {
        BigDecimal exact = coefficient.value().multiply(coefficient.times()).multiply(salary.amount());
        BigDecimal amount = exact.divide(step, 0, rounding).multiply(step);
        Verification weaker =
                coefficient.verified().ordinal() > salary.verified().ordinal()
                        ? coefficient.verified()
                        : salary.verified();
        return new Bonus(coefficient, salary, amount, weaker);
    }
}
