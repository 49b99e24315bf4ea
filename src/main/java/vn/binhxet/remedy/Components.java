package vn.binhxet.remedy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records with some components replaced or given, whatever other components they have: what was submitted grows new
 * fields, and a changed dossier must keep those it knows nothing of.
 */
final class Components {
    private Components() {}

    /** {@code record} with components given in pairs: name, value, name, value. */
    static <R extends Record> R with(R record, Object... named) {
        var given = pairs(named);
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return made(type, given, record);
    }

    /** A new record of which only the named components are known. */
    static <R extends Record> R of(Class<R> type, Object... named) {
        return made(type, pairs(named), null);
    }

    /** The component called {@code name}, or {@code null} where the record has none. */
    static Object get(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return value(record, component);
            }
        }
        return null;
    }

    /** Names of the components of {@code type}, in order. */
    static List<String> named(Record record, Class<?> type) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.getType() == type)
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(record.getClass() + " hides " + component.getName(), e);
        }
    }

    private static Map<String, Object[]> pairs(Object... named) {
        var given = new TreeMap<String, Object[]>();
        for (int i = 0; i < named.length; i += 2) {
            given.put((String) named[i], new Object[] {named[i + 1]});
        }
        return given;
    }

    private static <R extends Record> R made(Class<R> type, Map<String, Object[]> given, R like) {
        RecordComponent[] components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        int used = 0;
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object[] own = given.get(components[i].getName());
                if (own != null) {
                    values[i] = own[0];
                    used++;
                } else if (like != null) {
                    values[i] = value(like, components[i]);
                } else {
                    values[i] = unknown(types[i]);
                }
            }
            if (used != given.size()) {
                throw new IllegalArgumentException(type.getSimpleName() + " has not all of " + given.keySet());
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " is no plain record", e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type + " refuses " + given.keySet(), e.getCause());
        }
    }

    private static Object unknown(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
