package vn.binhxet.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The values and lists an editable paper can name, by the words written in its braces. A value that is {@code null} is
 * known and open: the paper shows dots for it. Rows of a list see their own values first, then those around them.
 */
final class Scope {
    private final Scope around;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, List<Scope>> lists = new TreeMap<>();

    Scope() {
        this(null);
    }

    private Scope(Scope around) {
        this.around = around;
    }

    /** A new scope inside this one. */
    Scope inner() {
        return new Scope(this);
    }

    Scope put(String name, String value) {
        values.put(name, value == null ? null : Normalizer.normalize(value, Normalizer.Form.NFC));
        return this;
    }

    Scope put(String name, int value) {
        return put(name, Integer.toString(value));
    }

    /** The rows of a list; each gets its place as {@code stt}. They must have been made by {@link #inner} of this. */
    Scope list(String name, List<Scope> rows) {
        int n = 0;
        for (Scope row : rows) {
            row.put("stt", ++n);
        }
        lists.put(name, new ArrayList<>(rows));
        return this;
    }

    boolean knowsValue(String name) {
        return values.containsKey(name) || (around != null && around.knowsValue(name));
    }

    boolean knowsList(String name) {
        return lists.containsKey(name) || (around != null && around.knowsList(name));
    }

    /** The value, or {@code null} where it is open. */
    String value(String name) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        return around == null ? null : around.value(name);
    }

    List<Scope> rows(String name) {
        List<Scope> own = lists.get(name);
        if (own != null) {
            return List.copyOf(own);
        }
        return around == null ? List.of() : around.rows(name);
    }

    Set<String> names() {
        var names = around == null ? new TreeSet<String>() : new TreeSet<>(around.names());
        names.addAll(values.keySet());
        return names;
    }

    Set<String> listNames() {
        var names = around == null ? new TreeSet<String>() : new TreeSet<>(around.listNames());
        names.addAll(lists.keySet());
        return names;
    }
}
