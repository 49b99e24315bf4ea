package vn.binhxet.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Dossier;

/**
 * Takes out of free text what must not be posted in public: numbers of papers of identity, the day of birth, and the
 * person's own ethnicity where a unit wrote them into a name, a position or a citation sentence.
 */
final class Discretion {
    private static final Pattern IDENTITY = Pattern.compile(
            "(?iu)[,;(]?\\s*(?:số\\s+)?(?:CCCD|CMND|CMT|căn cước(?: công dân)?|định danh(?: cá nhân)?)?(?:\\s*số)?\\s*:?\\s*"
                    + "(?<![\\p{L}\\p{N}])(?:[0-9]{12}|[0-9]{9}|[0-9]{3}(?:[ .][0-9]{3}){2,3})(?![\\p{L}\\p{N}/])\\)?");
    private static final Pattern BIRTH = Pattern.compile(
            "(?iu)[,;(]?\\s*(?<!\\p{L})(?:ngày sinh|sinh ngày|sinh năm|sinh|born(?: on| in)?|SN)(?!\\p{L})\\s*:?\\s*"
                    + "[0-9]{1,4}(?:\\s*[/.-]\\s*[0-9]{1,4}){0,2}\\)?");
    private static final Pattern ETHNICITY = Pattern.compile(
            "(?iu)[,;(]?\\s*(?<!\\p{L})(?:dân tộc|ethnicity)\\s*:\\s*[\\p{L}’' -]+?\\s*(?=[,;.)]|$)\\)?");

    private Discretion() {}

    /** {@code text} about the nominee of {@code dossier}, without what is nobody's business. */
    static String of(String text, Dossier dossier) {
        if (text == null) {
            return "";
        }
        String shown = BIRTH.matcher(IDENTITY.matcher(text).replaceAll("")).replaceAll("");
        shown = ETHNICITY.matcher(shown).replaceAll("");
        if (dossier.person() != null) {
            shown = withoutOwn(shown, dossier);
        }
        return shown.replaceAll("\\s{2,}", " ").replaceAll("\\s+([,;.)])", "$1").strip();
    }

    private static String withoutOwn(String text, Dossier dossier) {
        String shown = text;
        LocalDate born = dossier.person().birthDate();
        if (born != null) {
            for (String form : new String[] {
                "%2$02d/%3$02d/%1$d", "%2$d/%3$d/%1$d", "%2$02d-%3$02d-%1$d", "%2$02d.%3$02d.%1$d", "%1$d-%3$02d-%2$02d"
            }) {
                String written =
                        String.format(Locale.ROOT, form, born.getYear(), born.getDayOfMonth(), born.getMonthValue());
                shown = shown.replaceAll("[,;(]?\\s*(?<![0-9])" + Pattern.quote(written) + "(?![0-9])\\)?", "");
            }
        }
        String ethnicity = dossier.person().ethnicity();
        if (ethnicity != null && !ethnicity.isBlank()) {
            // "đồng bào dân tộc …" speaks of those the work was for.
            shown = shown.replaceAll(
                    "(?iu)[,;(]?\\s*(?<!đồng bào )(?<!người )(?:dân tộc|người dân tộc)\\s+"
                            + Pattern.quote(ethnicity.strip()) + "(?!\\p{L})\\)?",
                    "");
        }
        return shown;
    }
}
