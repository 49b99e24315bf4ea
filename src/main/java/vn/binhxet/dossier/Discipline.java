package vn.binhxet.dossier;

import java.time.LocalDate;

/**
 * A disciplinary measure; {@code endsOn} is the day its period is served, {@code null} if not known.
 *
 * @param form a constant of {@link Form}, or as the unit wrote it
 */
public record Discipline(
        String system, String form, About about, LocalDate decidedOn, LocalDate endsOn, Paper paper, Place place)
        implements Fact {
    /** Forms of discipline the law tells apart, lightest first. */
    public enum Form {
        REPRIMAND,
        WARNING,
        SALARY_REDUCTION,
        DEMOTION,
        REMOVAL,
        DISMISSAL
    }

    /** The form by its constant, or {@code null} where it is written otherwise. */
    public Form knownForm() {
        for (Form known : Form.values()) {
            if (known.name().equals(form)) {
                return known;
            }
        }
        return null;
    }
}
