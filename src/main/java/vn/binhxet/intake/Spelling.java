package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One spelling for what means the same: composed characters, no blanks around a text, nothing written as absent, one
 * name per field. Names are otherwise never changed.
 */
final class Spelling {
    /** Signs that turn or end a line unseen, and two that are no characters. */
    private static final String UNSEEN = "\u007f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff";

    private static final int POOLED_TEXTS = 20_000;
    private static final int POOLED_LENGTH = 80;
    private static final Set<String> PAPERS = Set.of("paper", "letter", "confirmed", "seen");
    private static final Map<String, String> VOTES = Map.of("for", "votesFor", "against", "votesAgainst");

    /** Units, issuers and codes repeat in every dossier; kept once they fit in memory for a whole province. */
    private final Map<String, TextNode> pool = new ConcurrentHashMap<>();

    /** Brings {@code dossier} into this spelling and returns what cannot be written that way. */
    List<Fault> apply(ObjectNode dossier) {
        renameVotes(dossier.path("minutes"));
        var faults = new ArrayList<Fault>();
        object(dossier, "", faults);
        return faults;
    }

    /** Brings the texts of any tree into this spelling. */
    List<Fault> texts(JsonNode tree) {
        var faults = new ArrayList<Fault>();
        if (tree instanceof ObjectNode object) {
            object(object, "", faults);
        } else if (tree instanceof ArrayNode list) {
            list(list, "", faults);
        }
        return faults;
    }

    private static void renameVotes(JsonNode minutes) {
        for (JsonNode one : minutes) {
            if (one instanceof ObjectNode meeting) {
                VOTES.forEach((alias, name) -> rename(meeting, alias, name));
            }
        }
    }

    /** Gives a field its own name, unless it has both, which is then an unknown field. */
    static void rename(ObjectNode object, String alias, String name) {
        if (object.has(alias) && !object.has(name)) {
            object.set(name, object.remove(alias));
        }
    }

    private void object(ObjectNode object, String at, List<Fault> faults) {
        for (var fields = object.properties().iterator(); fields.hasNext(); ) {
            var field = fields.next();
            JsonNode value = value(field.getValue(), at, field.getKey(), faults);
            boolean nothing =
                    value.isNull() || (PAPERS.contains(field.getKey()) && value.isObject() && value.isEmpty());
            if (nothing) {
                fields.remove();
            } else {
                field.setValue(value);
            }
        }
    }

    private void list(ArrayNode list, String at, List<Fault> faults) {
        for (int i = 0; i < list.size(); i++) {
            list.set(i, value(list.get(i), at, Integer.toString(i), faults));
        }
    }

    private JsonNode value(JsonNode value, String parent, String name, List<Fault> faults) {
        if (value instanceof ObjectNode object) {
            object(object, Pointers.child(parent, name), faults);
            return object;
        }
        if (value instanceof ArrayNode list) {
            list(list, Pointers.child(parent, name), faults);
            return list;
        }
        if (!value.isTextual()) {
            return value;
        }
        String text = value.textValue();
        if (hasControlSigns(text)) {
            faults.add(Fault.value(ProblemCodes.CONTROL_CHARACTER, Pointers.child(parent, name), "field", name));
            return value;
        }
        String spelt = normal(text);
        if (spelt.isEmpty()) {
            return NullNode.getInstance();
        }
        return parent.isEmpty() || spelt.length() > POOLED_LENGTH ? kept(value, text, spelt) : pooled(spelt);
    }

    private static JsonNode kept(JsonNode value, String text, String spelt) {
        return spelt.equals(text) ? value : TextNode.valueOf(spelt);
    }

    private TextNode pooled(String text) {
        TextNode known = pool.get(text);
        if (known != null) {
            return known;
        }
        TextNode added = TextNode.valueOf(text);
        if (pool.size() < POOLED_TEXTS) {
            pool.put(text, added);
        }
        return added;
    }

    /** The text composed (NFC) and without blanks around it. */
    static String normal(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        String cut = text.substring(from, until);
        return Normalizer.isNormalized(cut, Normalizer.Form.NFC) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    private static boolean hasControlSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t' && c != '\r') || UNSEEN.indexOf(c) >= 0) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            } else if (Character.isLowSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
