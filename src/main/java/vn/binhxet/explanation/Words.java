package vn.binhxet.explanation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words of one language: sentences by key with named values, and how numbers, dates and lists are written. */
public final class Words {
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Words VI = load("vi");
    private static final Words EN = load("en");

    private final String language;
    private final Map<String, Template> sentences;

    private Words(String language, Map<String, Template> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The words of {@code language}: {@code "en"}, or anything else for Vietnamese. */
    public static Words in(String language) {
        return "en".equals(language) ? EN : VI;
    }

    private static Words load(String language) {
        var properties = new Properties();
        String file = "/words_" + language + ".properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        var sentences = new HashMap<String, Template>();
        for (String key : properties.stringPropertyNames()) {
            sentences.put(key, Template.parse(properties.getProperty(key)));
        }
        return new Words(language, sentences);
    }

    /** {@code "vi"} or {@code "en"}. */
    public String language() {
        return language;
    }

    /** The sentence {@code key} with values given in pairs: name, value, name, value. A missing key is our fault. */
    public String say(String key, Object... named) {
        String said = sayIfKnown(key, pairs(named));
        if (said == null) {
            throw new IllegalStateException("words_" + language + " cannot say '" + key + "' with " + pairs(named));
        }
        return said;
    }

    /** The sentence, or {@code null} when there is no such key or it needs a value that is not there. */
    String sayIfKnown(String key, Map<String, Object> values) {
        Template template = sentences.get(key);
        return template == null ? null : template.fill(values, this);
    }

    /** The sentence {@code key}, which needs no value; empty if there is none. */
    public Optional<String> sayIfThere(String key) {
        return Optional.ofNullable(sayIfKnown(key, Map.of()));
    }

    boolean knows(String key) {
        return sentences.containsKey(key);
    }

    Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    static Map<String, Object> pairs(Object... named) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i + 1 < named.length; i += 2) {
            if (named[i + 1] != null) {
                values.put((String) named[i], named[i + 1]);
            }
        }
        return values;
    }

    /** The user's word for an enum constant. */
    public String of(Enum<?> constant) {
        return say(key(constant));
    }

    /** The key of an enum constant: its class, inside its outer class if it has one, and its name. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        return outer + type.getSimpleName() + "." + constant.name();
    }

    /** A value as it stands in a sentence. */
    String show(Object value) {
        if (value instanceof Enum<?> constant) {
            return of(constant);
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        return value.toString();
    }

    /** A small number as offices write it: "02" in Vietnamese, "2" in English. */
    public String count(Object number) {
        String text = number.toString();
        return !"en".equals(language) && text.matches("[1-9]") ? "0" + text : text;
    }

    /** A large number with its thousands apart: "5.287" in Vietnamese, "5,287" in English. */
    public String whole(long number) {
        String digits = Long.toString(number);
        var out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            out.insert(i, "en".equals(language) ? ',' : '.');
        }
        return out.toString();
    }

    /** Points and other decimals, at least two places: "87,50" in Vietnamese, "87.50" in English; nothing is rounded. */
    public String decimal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String text = stripped.setScale(Math.max(2, stripped.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        return "en".equals(language) ? text : text.replace('.', ',');
    }

    /** A share in percent, at most one place: "66,7%". */
    public String percent(int part, int all) {
        BigDecimal share = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        String text = share.stripTrailingZeros().toPlainString();
        return ("en".equals(language) ? text : text.replace('.', ',')) + "%";
    }

    /** A date as offices write it: 12/8/2025, 05/10/2025, 01/02/2025; in English 12 August 2025. */
    public String date(LocalDate day) {
        if ("en".equals(language)) {
            return day.getDayOfMonth() + " " + ENGLISH_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
        }
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + month + "/" + day.getYear();
    }

    /** "a, b và c". */
    public String and(Collection<String> items) {
        return joined(items, say("list.and"));
    }

    /** "a, b hoặc c". */
    public String or(Collection<String> items) {
        return joined(items, say("list.or"));
    }

    private static String joined(Collection<String> items, String last) {
        var list = List.copyOf(items);
        if (list.size() < 2) {
            return String.join("", list);
        }
        return String.join(", ", list.subList(0, list.size() - 1)) + " " + last + " " + list.get(list.size() - 1);
    }

    /** A text and the place of the law it follows from. */
    String cited(String text, String citation) {
        return say(text.endsWith(")") ? "line.cited.dash" : "line.cited", "text", text, "citation", citation);
    }

    /** With its first letter large. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A sentence: first letter large, one full stop at the end. */
    static String sentence(String text) {
        String trimmed = text.strip();
        boolean ended = !trimmed.isEmpty() && ".:?!…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
        return capital(ended ? trimmed : trimmed + ".");
    }
}
