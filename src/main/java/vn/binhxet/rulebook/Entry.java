package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Text;

/**
 * A map of a rulebook text read strictly: what is missing or malformed becomes a fault and a stand-in value, and {@link
 * #nothingElse} refuses keys nobody asked for. Stand-ins never leave the loader: a rulebook with a fault is refused.
 */
final class Entry {
    static final Text NO_TEXT = new Text("", "");

    private final Yaml at;
    private final Faults faults;
    private final Map<String, Yaml> entries;
    private final Set<String> asked = new TreeSet<>();

    Entry(Yaml at, Faults faults) {
        this.at = at;
        this.faults = faults;
        this.entries = at.entries(faults);
        if (!at.isMap()) {
            faults.add(
                    "rulebook-not-a-map",
                    at,
                    "cần các cặp khóa: giá trị, ở đây là '" + at.text() + "'.",
                    "expected keys with values, found '" + at.text() + "'.");
        }
    }

    Yaml at() {
        return at;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** The value of {@code key}, or {@code null} where it is not given. */
    Yaml optional(String key) {
        asked.add(key);
        return entries.get(key);
    }

    /** The value of {@code key}; a fault and {@code null} where it is not given. */
    Yaml required(String key) {
        Yaml value = optional(key);
        if (value == null && at.isMap()) {
            faults.add("rulebook-missing", at, "thiếu '" + key + "'.", "'" + key + "' is missing.");
        }
        return value;
    }

    String text(String key) {
        Yaml value = required(key);
        return value == null ? "" : scalar(value);
    }

    String optionalText(String key) {
        Yaml value = optional(key);
        return value == null ? null : scalar(value);
    }

    /** A text in both languages. */
    Text localized(String key) {
        Yaml value = required(key);
        return value == null ? NO_TEXT : localized(value, faults);
    }

    Text optionalLocalized(String key) {
        Yaml value = optional(key);
        return value == null ? null : localized(value, faults);
    }

    static Text localized(Yaml value, Faults faults) {
        var entry = new Entry(value, faults);
        var text = new Text(entry.text("vi"), entry.text("en"));
        entry.nothingElse();
        return text;
    }

    LocalDate date(String key) {
        Yaml value = required(key);
        return value == null ? LocalDate.MIN : date(value, value.text(), faults);
    }

    LocalDate optionalDate(String key) {
        Yaml value = optional(key);
        return value == null ? null : date(value, value.text(), faults);
    }

    static LocalDate date(Yaml at, String written, Faults faults) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            faults.add(
                    "rulebook-not-a-date",
                    at,
                    "'" + written + "' không phải ngày dạng năm-tháng-ngày.",
                    "'" + written + "' is not a date written year-month-day.");
            return LocalDate.MIN;
        }
    }

    boolean flag(String key, boolean otherwise) {
        Yaml value = optional(key);
        if (value == null) {
            return otherwise;
        }
        if (!value.text().equals("true") && !value.text().equals("false")) {
            faults.add(
                    "rulebook-not-a-flag",
                    value,
                    "'" + value.text() + "' không phải true hoặc false.",
                    "'" + value.text() + "' is neither true nor false.");
        }
        return value.text().equals("true");
    }

    int whole(String key) {
        Yaml value = required(key);
        return value == null ? 0 : number(value, value.text(), faults).intValue();
    }

    BigDecimal decimal(String key) {
        Yaml value = required(key);
        return value == null ? BigDecimal.ZERO : number(value, value.text(), faults);
    }

    BigDecimal optionalDecimal(String key) {
        Yaml value = optional(key);
        return value == null ? null : number(value, value.text(), faults);
    }

    /** A number without sign, grouping or exponent; leading zeros are refused because YAML reads them as octal. */
    static BigDecimal number(Yaml at, String written, Faults faults) {
        if (!written.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
            faults.add(
                    "rulebook-not-a-number",
                    at,
                    "'" + written + "' không phải số.",
                    "'" + written + "' is not a number.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(written);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        Yaml value = required(key);
        return value == null ? type.getEnumConstants()[0] : constant(value, type, faults);
    }

    <E extends Enum<E>> E optionalConstant(String key, Class<E> type, E otherwise) {
        Yaml value = optional(key);
        return value == null ? otherwise : constant(value, type, faults);
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        var constants = new ArrayList<E>();
        for (Yaml part : list(key)) {
            constants.add(constant(part, type, faults));
        }
        return List.copyOf(constants);
    }

    static <E extends Enum<E>> E constant(Yaml value, Class<E> type, Faults faults) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.text())) {
                return constant;
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        faults.add(
                "rulebook-unknown-code",
                value,
                "'" + value.text() + "' không có trong danh mục " + known + "."
                        + Faults.maybe(value.text(), known, "vi"),
                "'" + value.text() + "' is not one of " + known + "." + Faults.maybe(value.text(), known, "en"));
        return type.getEnumConstants()[0];
    }

    /** The parts of a list; a single scalar or map counts as a list of one; nothing where the key is not given. */
    List<Yaml> list(String key) {
        Yaml value = optional(key);
        if (value == null) {
            return List.of();
        }
        return value.isList() ? value.parts() : List.of(value);
    }

    List<String> texts(String key) {
        return list(key).stream().map(this::scalar).toList();
    }

    /** A number of the law by the date from which it holds, or one plain number under {@code null}. */
    static DatedNumber dated(Yaml value, Faults faults) {
        if (!value.isMap()) {
            return DatedNumber.plain(number(value, value.text(), faults));
        }
        var byDate = new TreeMap<LocalDate, BigDecimal>();
        for (var entry : value.entries(faults).entrySet()) {
            byDate.put(
                    date(entry.getValue(), entry.getKey(), faults),
                    number(entry.getValue(), entry.getValue().text(), faults));
        }
        if (byDate.isEmpty()) {
            faults.add("rulebook-missing", value, "thiếu số theo ngày.", "a number by date is missing.");
        }
        return DatedNumber.of(byDate);
    }

    /** Refuses keys nobody asked for. */
    void nothingElse() {
        for (var entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                faults.add(
                        "rulebook-unknown-key",
                        entry.getValue(),
                        "không dùng khóa '" + entry.getKey() + "' ở đây." + Faults.maybe(entry.getKey(), asked, "vi"),
                        "key '" + entry.getKey() + "' has no place here." + Faults.maybe(entry.getKey(), asked, "en"));
            }
        }
    }

    /** The entries in their order, for maps whose keys are data. */
    Map<String, Yaml> open() {
        asked.addAll(entries.keySet());
        return new LinkedHashMap<>(entries);
    }

    private String scalar(Yaml value) {
        if (!value.isScalar() || value.text().isEmpty()) {
            faults.add("rulebook-not-a-text", value, "cần một giá trị ở đây.", "a value is expected here.");
        }
        return value.text();
    }
}
