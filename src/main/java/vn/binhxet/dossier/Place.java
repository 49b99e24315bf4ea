package vn.binhxet.dossier;

/**
 * Where a fact was submitted: a file of the round directory and a JSON pointer inside the dossier. It does not depend
 * on the order of records; row numbers are resolved from it when a person asks.
 */
public record Place(String file, String pointer) {
    /** Places repeat from record to record of a file; two threads that meet keep two equal ones, which does no harm. */
    private static final Place[] KEPT = new Place[1 << 12];

    /** The place, one instance for most that are equal. */
    public static Place of(String file, String pointer) {
        int hash = 31 * file.hashCode() + pointer.hashCode();
        int at = (hash ^ hash >>> 12) & KEPT.length - 1;
        Place kept = KEPT[at];
        if (kept != null && kept.pointer.equals(pointer) && kept.file.equals(file)) {
            return kept;
        }
        var place = new Place(file, pointer);
        KEPT[at] = place;
        return place;
    }
}
