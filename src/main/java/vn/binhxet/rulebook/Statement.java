package vn.binhxet.rulebook;

import java.util.List;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Text;

/**
 * Something a body can attest.
 *
 * @param entails statements that hold when this one holds
 * @param papers paper types that can carry it by default
 */
public record Statement(String id, Text wording, List<String> entails, List<PaperType> papers) {
    /** Whether a paper of this type can carry it; any can where none is named. */
    public boolean carriedBy(PaperType type) {
        return papers.isEmpty() || papers.contains(type);
    }
}
