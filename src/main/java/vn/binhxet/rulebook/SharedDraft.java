package vn.binhxet.rulebook;

import java.util.List;
import vn.binhxet.dossier.Kind;
import vn.binhxet.rulebook.Award.Category;

/** A bar, hold or dossier part shared by awards: for which categories, kinds and (empty: all) awards, and its revisions. */
record SharedDraft(
        String id, List<Category> categories, List<Kind> kinds, List<String> awards, List<RevisionDraft> revisions) {
    boolean concerns(Award award) {
        return categories.contains(award.category())
                && (awards.isEmpty() || awards.contains(award.id()))
                && (kinds.isEmpty() || award.subjects().stream().anyMatch(s -> kinds.contains(s.kind())));
    }
}
