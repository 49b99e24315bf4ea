package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a cell into the value its column asks for; what does not fit stays text, for the schema to name. */
final class Cells {
    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}([.,][0-9]{3})+");
    private static final Set<String> YES = Set.of("x", "có", "true", "yes", "1");
    private static final Set<String> NO = Set.of("không", "false", "no", "0");

    private Cells() {}

    static boolean isYes(String cell) {
        return YES.contains(Spelling.normal(cell).toLowerCase(Locale.ROOT));
    }

    static boolean isNo(String cell) {
        return NO.contains(Spelling.normal(cell).toLowerCase(Locale.ROOT));
    }

    /** Whether a decimal of a table can be read as thousands or as decimals: 1.200 or 1,200. */
    static boolean isAmbiguous(String cell, Shape shape) {
        return shape.definition().equals("decimal")
                && AMBIGUOUS.matcher(Spelling.normal(cell)).matches();
    }

    /** The value of a cell; lists are separated by semicolons. */
    static JsonNode value(String cell, Shape shape) {
        if (!shape.isList()) {
            return one(Spelling.normal(cell), shape);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String part : cell.split(";", -1)) {
            String element = Spelling.normal(part);
            if (!element.isEmpty()) {
                list.add(one(element, shape.items()));
            }
        }
        return list;
    }

    private static JsonNode one(String text, Shape shape) {
        return switch (shape.expected()) {
            case "integer" -> integer(text);
            case "decimal" -> TextNode.valueOf(COMMA.matcher(text).matches() ? text.replace(',', '.') : text);
            case "date" -> TextNode.valueOf(date(text));
            case "yes-no" -> isYes(text) ? BooleanNode.TRUE : isNo(text) ? BooleanNode.FALSE : TextNode.valueOf(text);
            default -> TextNode.valueOf(text);
        };
    }

    private static JsonNode integer(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return TextNode.valueOf(text);
        }
        long value = Long.parseLong(text);
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    /** A day written day first, as ISO; anything else unchanged. */
    private static String date(String text) {
        Matcher day = DATE.matcher(text);
        if (!day.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
