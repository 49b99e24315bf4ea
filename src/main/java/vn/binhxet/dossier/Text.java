package vn.binhxet.dossier;

/** A text in the users' language and in English; {@code en} falls back to {@code vi}. */
public record Text(String vi, String en) {
    /** The text in {@code language}: {@code "en"} or anything else for Vietnamese. */
    public String in(String language) {
        return "en".equals(language) && en != null && !en.isBlank() ? en : vi;
    }
}
