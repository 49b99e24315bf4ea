package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Section;

/**
 * Reads a record that surely has no fault straight into values, without a tree between. In doubt about anything it
 * gives up, and {@link DossierReader} looks at the record with all the care a fault deserves: nearly every record of a
 * province has none.
 */
final class FaultlessReader {
    private final JsonNode schema;
    private final Map<String, Value> definitions = new HashMap<>();
    private final Texts texts = new Texts();
    private final Dates dates = new Dates();
    private final SurelyCoherent coherent;
    private final Value dossier;

    FaultlessReader(JsonNode schema, Deadlines deadlines) {
        this.schema = schema;
        this.coherent = new SurelyCoherent(deadlines);
        this.dossier = value(schema, Dossier.class, "");
    }

    /**
     * The record {@code parser} stands before, or {@code null} in doubt, with the parser anywhere.
     *
     * @throws IOException if the text is no JSON
     */
    Dossier read(JsonParser parser, Origin origin) throws IOException {
        try {
            parser.nextToken();
            Object read = dossier.read(parser, origin);
            return parser.nextToken() == null ? (Dossier) read : null;
        } catch (Doubt e) {
            return null;
        }
    }

    private Value value(JsonNode at, Type type, String pointer) {
        if (!at.has("$ref")) {
            return made(at, type, pointer);
        }
        String name = at.get("$ref").asText().substring("#/$defs/".length());
        String key = name + " " + type.getTypeName();
        Value known = definitions.get(key);
        if (known == null) {
            known = value(schema.get("$defs").get(name), type, pointer);
            definitions.put(key, known);
        }
        return known;
    }

    private Value made(JsonNode at, Type type, String pointer) {
        if (type instanceof ParameterizedType of && at.has("items")) {
            Type element = of.getActualTypeArguments()[0];
            Value each = value(at.get("items"), element, pointer);
            var list = new Elements(QuickCheck.of(at, schema), each, pointer);
            return of.getRawType() == Section.class ? (p, o) -> Section.of(list.read(p, o)) : list;
        }
        if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
            Value each = value(at.get("additionalProperties"), of.getActualTypeArguments()[1], pointer);
            return (p, o) -> entries(p, o, each);
        }
        if (!(type instanceof Class<?> plain)) {
            return FaultlessReader::doubted;
        }
        if (plain.isRecord()) {
            return coherent.knows(plain) ? new Fields(at, plain, pointer) : FaultlessReader::doubted;
        }
        return scalar(QuickCheck.of(at, schema), plain, pointer.isEmpty());
    }

    private Value scalar(QuickCheck check, Class<?> type, boolean unique) {
        if (type == String.class) {
            return (p, o) -> text(check, p, unique);
        }
        if (type == LocalDate.class) {
            return (p, o) -> date(p);
        }
        if (type == int.class || type == Integer.class) {
            return (p, o) -> number(check, p);
        }
        if (type == boolean.class || type == Boolean.class) {
            return (p, o) -> {
                doubtUnless(p.currentToken().isBoolean());
                return p.getBooleanValue();
            };
        }
        if (type == BigDecimal.class) {
            var decimals = new Decimals(check);
            return (p, o) -> p.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? BigDecimal.valueOf(number(check, p))
                    : decimal(decimals, p);
        }
        return type.isEnum() ? code(check, type) : FaultlessReader::doubted;
    }

    private static Map<String, Object> entries(JsonParser p, Origin origin, Value each) throws IOException {
        doubtUnless(p.currentToken() == JsonToken.START_OBJECT);
        var entries = new HashMap<String, Object>();
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String name = p.currentName();
            doubtUnless(p.nextToken() != JsonToken.VALUE_NULL && !entries.containsKey(name));
            entries.put(name, each.read(p, origin));
        }
        return entries;
    }

    private String text(QuickCheck check, JsonParser p, boolean unique) throws IOException {
        doubtUnless(p.currentToken() == JsonToken.VALUE_STRING);
        String text = unique ? p.getText() : texts.of(p.getTextCharacters(), p.getTextOffset(), p.getTextLength());
        doubtUnless(text != null && (!unique || Spelling.isSpelt(text)) && check.passes(text));
        return text;
    }

    private static int number(QuickCheck check, JsonParser p) throws IOException {
        doubtUnless(p.currentToken() == JsonToken.VALUE_NUMBER_INT
                && p.getNumberType() == JsonParser.NumberType.INT
                && check.passes(p.getIntValue()));
        return p.getIntValue();
    }

    private static BigDecimal decimal(Decimals decimals, JsonParser p) throws IOException {
        doubtUnless(p.currentToken() == JsonToken.VALUE_STRING);
        BigDecimal number = decimals.of(p.getTextCharacters(), p.getTextOffset(), p.getTextLength());
        doubtUnless(number != null);
        return number;
    }

    private LocalDate date(JsonParser p) throws IOException {
        doubtUnless(p.currentToken() == JsonToken.VALUE_STRING);
        LocalDate date = dates.of(p.getTextCharacters(), p.getTextOffset(), p.getTextLength());
        doubtUnless(date != null);
        return date;
    }

    private static Value code(QuickCheck check, Class<?> type) {
        var constants = new HashMap<String, Object>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            if (check.passes(name)) {
                constants.put(name, constant);
            }
        }
        return (p, o) -> {
            doubtUnless(p.currentToken() == JsonToken.VALUE_STRING);
            Object constant = constants.get(p.getText());
            doubtUnless(constant != null);
            return constant;
        };
    }

    private static Object doubted(JsonParser parser, Origin origin) {
        throw new Doubt();
    }

    private static void doubtUnless(boolean sure) {
        if (!sure) {
            throw new Doubt();
        }
    }

    /** Reads the value a parser stands at; throws {@link Doubt} unless it is surely without fault. */
    private interface Value {
        Object read(JsonParser parser, Origin origin) throws IOException;
    }

    /** A list; facts in it are told their number. */
    private record Elements(QuickCheck check, Value each, String pointer) implements Value {
        @Override
        public List<?> read(JsonParser p, Origin origin) throws IOException {
            doubtUnless(p.currentToken() == JsonToken.START_ARRAY);
            var list = new ArrayList<Object>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
                list.add(
                        each instanceof Fields fields
                                ? fields.read(p, origin, pointer, list.size())
                                : each.read(p, origin));
            }
            doubtUnless(check.allows(list.size()));
            return list;
        }
    }

    /** An object, made into a record. */
    private final class Fields implements Value {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Constructor<?> constructor;
        private final Value[] values;
        private final Object[] absent;
        private final long required;
        private final int place;

        Fields(JsonNode at, Class<?> type, String pointer) {
            RecordComponent[] components = type.getRecordComponents();
            values = new Value[components.length];
            absent = new Object[components.length];
            constructor = canonical(type, components);
            long asked = 0;
            int placed = -1;
            var needed = new ArrayList<String>();
            at.path("required").forEach(r -> needed.add(r.asText()));
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                JsonNode field = at.path("properties").path(name);
                placed = components[i].getType() == Place.class ? i : placed;
                absent[i] = nothing(components[i].getType());
                asked |= needed.contains(name) ? 1L << i : 0;
                if (field.isObject()) {
                    numbers.put(name, i);
                    boolean list = components[i].getGenericType() instanceof ParameterizedType;
                    boolean top = type == Dossier.class;
                    String below = top && list ? "/" + name : top ? "" : pointer.isEmpty() ? "-" : pointer;
                    values[i] = value(field, components[i].getGenericType(), below);
                }
            }
            required = asked;
            place = placed;
            if (components.length > Long.SIZE || at.has("minProperties") || at.has("maxProperties")) {
                throw new IllegalArgumentException("no faultless reading of " + type);
            }
        }

        private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
            var types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            try {
                return type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record without its own constructor: " + type, e);
            }
        }

        private static Object nothing(Class<?> type) {
            return type == int.class ? (Object) 0 : type == boolean.class ? Boolean.FALSE : null;
        }

        @Override
        public Object read(JsonParser p, Origin origin) throws IOException {
            return read(p, origin, "", -1);
        }

        Object read(JsonParser p, Origin origin, String list, int number) throws IOException {
            doubtUnless(p.currentToken() == JsonToken.START_OBJECT);
            Object[] read = absent.clone();
            long seen = 0;
            long named = 0;
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                Integer at = numbers.get(p.currentName());
                doubtUnless(at != null && (named & 1L << at) == 0);
                named |= 1L << at;
                if (p.nextToken() != JsonToken.VALUE_NULL) {
                    read[at] = values[at].read(p, origin);
                    seen |= 1L << at;
                }
            }
            doubtUnless((seen & required) == required && seen != 0);
            if (place >= 0) {
                String pointer = number < 0 ? "" : Numbered.pointer(list, number);
                read[place] = Place.of(origin.file(pointer), pointer);
            }
            return coherent(read);
        }

        private Object coherent(Object[] read) {
            try {
                Object made = constructor.newInstance(read);
                doubtUnless(coherent.holds(made));
                return made;
            } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException("record of a dossier cannot be made: " + e.getMessage(), e);
            }
        }
    }

    /** Not a fault, only not sure. */
    private static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Doubt() {
            super(null, null, false, false);
        }
    }
}
