package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Text;

/**
 * A route to a title, form or recognition. Several routes may give one form.
 *
 * @param gives id of {@code rules/forms.yaml}: what is held afterwards
 * @param subjects who can be proposed; the first that fits
 * @param deciders who decides, in the law's order, each with the time in which it does
 */
public record Award(
        String id,
        Text name,
        Category category,
        String gives,
        List<Subject> subjects,
        List<Decider> deciders,
        Layer layer) {
    public Award {
        deciders = List.copyOf(deciders);
    }

    /** An award that one body decides at all times. */
    public Award(
            String id,
            Text name,
            Category category,
            String gives,
            List<Subject> subjects,
            String decidedBy,
            List<Citation> authority,
            Layer layer) {
        this(id, name, category, gives, subjects, List.of(new Decider(decidedBy, authority, null, null)), layer);
    }

    /** What an award is in the law's own division. */
    public enum Category {
        EMULATION_TITLE,
        COMMENDATION_FORM,
        RECOGNITION
    }

    /** Who can be proposed: a kind, and where given only these forms or occupations. */
    public record Subject(Kind kind, List<CollectiveForm> forms, List<Occupation> occupations) {
        public Subject {
            forms = forms == null ? List.of() : List.copyOf(forms);
            occupations = occupations == null ? List.of() : List.copyOf(occupations);
        }
    }

    /**
     * A body that decides.
     *
     * @param body id of {@code rules/bodies.yaml}
     * @param from first day, or {@code null} where always
     * @param until first day after, or {@code null} while open
     */
    public record Decider(String body, List<Citation> authority, LocalDate from, LocalDate until) {
        /** Whether this body decides on {@code day}. */
        public boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /** Who decides on {@code day}, in the law's order. */
    public List<Decider> deciders(LocalDate day) {
        return deciders.stream().filter(d -> d.on(day)).toList();
    }

    /** The body named first, id of {@code rules/bodies.yaml}. */
    public String decidedBy() {
        return deciders.isEmpty() ? "" : deciders.get(0).body();
    }

    /** Where the law says who decides, all bodies together. */
    public List<Citation> authority() {
        return deciders.stream().flatMap(d -> d.authority().stream()).distinct().toList();
    }

    /** Whether a nominee of {@code kind} can be proposed at all. */
    public boolean takes(Kind kind) {
        return subjects.stream().anyMatch(s -> s.kind() == kind);
    }
}
