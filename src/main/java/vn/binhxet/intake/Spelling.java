package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
    private static final int POOLED_TEXTS = 20_000;
    private static final int POOLED_LENGTH = 80;
    private static final Set<String> PAPERS = Set.of("paper", "letter", "confirmed", "seen");
    private static final Map<String, String> VOTES = Map.of("for", "votesFor", "against", "votesAgainst");

    /** Units, issuers and codes repeat in every dossier; kept once they fit in memory for a whole province. */
    private final Map<String, TextNode> pool = new ConcurrentHashMap<>();

    /** Brings {@code dossier} into this spelling and returns what cannot be written that way. */
    List<Fault> apply(ObjectNode dossier) {
        renameVotes(dossier.path("minutes"));
        return texts(dossier);
    }

    /** Brings the texts of any tree into this spelling. */
    List<Fault> texts(JsonNode tree) {
        var faults = new ArrayList<Fault>();
        if (!isSpelt(tree, true)) {
            unseen(tree, "", faults);
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

    /** Spells everything below {@code node}; false if a text has signs that no text contains. */
    private boolean isSpelt(JsonNode node, boolean root) {
        boolean spelt = true;
        if (node instanceof ObjectNode object) {
            for (var fields = object.properties().iterator(); fields.hasNext(); ) {
                var field = fields.next();
                JsonNode value = field.getValue();
                if (value.isTextual()) {
                    value = spelt(value, !root);
                    spelt &= !value.isMissingNode();
                } else if (value.isContainerNode()) {
                    spelt &= isSpelt(value, false);
                }
                if (isNothing(field.getKey(), value)) {
                    fields.remove();
                } else if (!value.isMissingNode()) {
                    field.setValue(value);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                JsonNode value = node.get(i);
                if (value.isTextual()) {
                    value = spelt(value, true);
                    spelt &= !value.isMissingNode();
                    if (!value.isMissingNode()) {
                        ((ArrayNode) node).set(i, value);
                    }
                } else if (value.isContainerNode()) {
                    spelt &= isSpelt(value, false);
                }
            }
        }
        return spelt;
    }

    private static boolean isNothing(String field, JsonNode value) {
        return value.isNull() || (PAPERS.contains(field) && value.isObject() && value.isEmpty());
    }

    /** The text as it is spelt, nothing if it is blank, missing if it cannot be. */
    private JsonNode spelt(JsonNode value, boolean repeats) {
        String text = value.textValue();
        TextNode known = repeats && text.length() <= POOLED_LENGTH ? pool.get(text) : null;
        if (known != null) {
            return known;
        }
        if (hasUnseenSigns(text)) {
            return MissingNode.getInstance();
        }
        String spelt = normal(text);
        if (spelt.isEmpty()) {
            return NullNode.getInstance();
        }
        JsonNode kept = spelt.equals(text) ? value : TextNode.valueOf(spelt);
        if (repeats && text.length() <= POOLED_LENGTH && pool.size() < POOLED_TEXTS) {
            pool.put(text, (TextNode) kept);
        }
        return kept;
    }

    private static void unseen(JsonNode node, String at, List<Fault> faults) {
        if (node.isTextual() && hasUnseenSigns(node.textValue())) {
            faults.add(Fault.value(ProblemCodes.CONTROL_CHARACTER, at, "field", InputSchema.field(at)));
        }
        node.properties().forEach(e -> unseen(e.getValue(), Pointers.child(at, e.getKey()), faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            unseen(node.get(i), Pointers.child(at, i), faults);
        }
    }

    /** Whether {@code text} is written as we write it: composed, no blanks around it, no unseen signs, not empty. */
    static boolean isSpelt(String text) {
        return !text.isEmpty()
                && !isBlank(text.charAt(0))
                && !isBlank(text.charAt(text.length() - 1))
                && !hasUnseenSigns(text)
                && isComposed(text);
    }

    /** Vietnamese letters that are one character each need no look at the tables of Unicode. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u1ea0' || c > '\u1ef9')) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
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
        return isComposed(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /** Signs that turn or end a line unseen, and two that are no characters. */
    private static boolean isUnseen(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return c == '\u007f' || (c >= '\u202a' && (c <= '\u202e' || (c >= '\u2066' && c <= '\u2069') || c >= '\ufffe'));
    }

    private static boolean hasUnseenSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnseen(c)) {
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
