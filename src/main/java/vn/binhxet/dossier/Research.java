package vn.binhxet.dossier;

import java.util.List;

/** An accepted research topic, project or work; {@code role} as in its paper. */
public record Research(
        String title,
        int year,
        Level scope,
        Boolean applied,
        String role,
        List<String> usedFor,
        Paper paper,
        Place place)
        implements Fact {
    public Research {
        usedFor = usedFor == null ? List.of() : List.copyOf(usedFor);
    }
}
