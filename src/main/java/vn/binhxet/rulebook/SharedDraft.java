package vn.binhxet.rulebook;

import java.util.List;
import vn.binhxet.dossier.Kind;
import vn.binhxet.rulebook.Award.Category;

/**
 * A bar, hold or dossier part shared by awards: for which categories and kinds, and its revisions.
 *
 * @param awards only these awards; empty for all
 * @param gives only awards that give one of these forms; empty for all
 */
record SharedDraft(
        String id,
        List<Category> categories,
        List<Kind> kinds,
        List<String> awards,
        List<String> gives,
        List<RevisionDraft> revisions) {
    boolean concerns(Award award) {
        return categories.contains(award.category())
                && (awards.isEmpty() || awards.contains(award.id()))
                && (gives.isEmpty() || gives.contains(award.gives()))
                && (kinds.isEmpty() || award.subjects().stream().anyMatch(s -> kinds.contains(s.kind())));
    }
}
