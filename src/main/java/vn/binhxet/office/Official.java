package vn.binhxet.office;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.binhxet.explanation.Words;
import vn.binhxet.round.Round;

/** How offices write dates, money, numerals and file names, and in which order they put names. */
final class Official {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private Official() {}

    /** "ngày 05 tháng 02 năm 2025": days below ten and the first two months take a nought. */
    static String date(LocalDate day) {
        String month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        return "ngày " + (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + " tháng " + month + " năm "
                + day.getYear();
    }

    /** The line of a paper that will be dated by hand. */
    static String openDate(LocalDate around) {
        return "ngày …… tháng …… năm " + (around == null ? "20……" : Integer.toString(around.getYear()));
    }

    /** "Kế hoạch số …": number, date and issuer of a document; {@code null} if nothing of it is known. */
    static String document(Round.Act act) {
        if (act == null || (act.number() == null && act.date() == null)) {
            return null;
        }
        return (act.number() == null ? "" : "số " + act.number() + " ")
                + (act.date() == null ? "" : date(act.date()))
                + (act.issuer() == null ? "" : " của " + act.issuer());
    }

    static String money(BigDecimal amount) {
        return Words.in("vi").whole(amount.longValueExact());
    }

    /** Two digits at least, as lists count: 01, 12, 140. */
    static String count(int number) {
        return number < 10 ? "0" + number : Words.in("vi").whole(number);
    }

    static String roman(int number) {
        return number >= 1 && number <= ROMAN.size() ? ROMAN.get(number - 1) : Integer.toString(number);
    }

    /** Letters, digits and dashes only: ids come from outside. */
    static String fileName(String id) {
        String plain = Normalizer.normalize(id == null ? "" : id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "khong-ro" : plain.substring(0, Math.min(60, plain.length()));
    }

    /** By the order of the Vietnamese alphabet; names of persons by the last word first. */
    static Comparator<String> names(boolean persons) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        Comparator<String> whole = (a, b) -> collator.compare(a, b);
        Comparator<String> ordered =
                persons ? Comparator.comparing(Official::givenName, whole).thenComparing(whole) : whole;
        return ordered.thenComparing(Comparator.naturalOrder());
    }

    private static String givenName(String name) {
        return name.substring(name.strip().lastIndexOf(' ') + 1);
    }

    static String upperFirst(String text) {
        return Words.capital(text);
    }
}
