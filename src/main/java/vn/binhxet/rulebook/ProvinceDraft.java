package vn.binhxet.rulebook;

import java.util.List;
import java.util.stream.Stream;

/** A province as written: its regulation, the dossier parts it asks for, and the conditions it adds to awards. */
record ProvinceDraft(Province province, List<SharedDraft> dossierParts, List<Detail> details) {
    /**
     * A detailed condition: it stands beside what the Law asks, never in its place, so that a province cannot loosen the Law.
     *
     * @param award the award it details
     * @param point the point it details, or {@code null} for the whole award
     * @param basis where the Law lets the province say so; empty where nobody named it
     */
    record Detail(String award, String point, List<Citation> basis, List<RevisionDraft> revisions, Yaml at) {}

    /** Every revision of everything this province adds. */
    List<RevisionDraft> revisions() {
        return Stream.concat(
                        dossierParts.stream().flatMap(p -> p.revisions().stream()),
                        details.stream().flatMap(d -> d.revisions().stream()))
                .toList();
    }
}
