package vn.binhxet.dossier;

import java.util.List;

/**
 * The facts of one kind. A section that was not submitted says nothing; one submitted empty says "none". It is
 * {@code damaged} when a fact in it could not be read, so that nothing is concluded from what is missing.
 */
public record Section<T>(boolean submitted, boolean damaged, List<T> facts) {
    private static final Section<?> ABSENT = new Section<>(false, false, List.of());

    public Section {
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    /** The section nobody submitted. */
    @SuppressWarnings("unchecked")
    public static <T> Section<T> absent() {
        return (Section<T>) ABSENT;
    }

    /** A section read without fault. */
    public static <T> Section<T> of(List<T> facts) {
        return new Section<>(true, false, facts);
    }

    static <T> Section<T> orAbsent(Section<T> section) {
        return section == null ? absent() : section;
    }
}
