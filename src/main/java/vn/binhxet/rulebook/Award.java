package vn.binhxet.rulebook;

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
 * @param decidedBy body that decides, id of {@code rules/bodies} wording
 */
public record Award(
        String id,
        Text name,
        Category category,
        String gives,
        List<Subject> subjects,
        String decidedBy,
        List<Citation> authority,
        Layer layer) {

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

    /** Whether a nominee of {@code kind} can be proposed at all. */
    public boolean takes(Kind kind) {
        return subjects.stream().anyMatch(s -> s.kind() == kind);
    }
}
