package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Citations as people write them: point, clause, article, instrument. */
public final class CitationText {
    private CitationText() {}

    /** One citation in {@code lang}: "điểm d khoản 1 Điều 74 Luật …" or "point d, clause 1, Article 74 of the Law …". */
    public static String of(Citation citation, Rulebook rulebook, String lang) {
        boolean english = "en".equals(lang);
        String name = rulebook.instrument(citation.instrument()).name().in(lang);
        List<String> parts = parts(citation.locator(), english);
        if (!english) {
            return String.join(" ", parts) + " " + name;
        }
        return String.join(", ", parts) + " of " + (name.startsWith("Law") ? "the " : "") + name;
    }

    /** Several citations, the leading one first. */
    public static String of(List<Citation> citations, Rulebook rulebook, String lang) {
        return citations.stream().map(c -> of(c, rulebook, lang)).collect(Collectors.joining("; "));
    }

    private static List<String> parts(String locator, boolean english) {
        if (locator.startsWith("§")) {
            return List.of((english ? "item " : "mục ") + locator.substring(1));
        }
        var parts = new ArrayList<String>();
        int numbers = 0;
        for (String part : locator.split("\\.", -1)) {
            if (part.matches("p[0-9]+")) {
                parts.add((english ? "paragraph " : "đoạn ") + part.substring(1));
            } else if (Character.isDigit(part.charAt(0))) {
                numbers++;
                parts.add((numbers == 1 ? (english ? "Article " : "Điều ") : (english ? "clause " : "khoản ")) + part);
            } else {
                parts.add((english ? "point " : "điểm ") + part);
            }
        }
        Collections.reverse(parts);
        return List.copyOf(parts);
    }
}
