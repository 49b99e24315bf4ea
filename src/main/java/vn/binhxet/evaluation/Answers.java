package vn.binhxet.evaluation;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Findings by criterion id in the law's order. All dossiers of an award share the ids, so that one dossier costs a row:
 * a province has many.
 */
final class Answers extends AbstractMap<String, Finding> {
    private final Asked asked;
    private final Finding[] row;

    /** Takes from {@code found} what is asked, {@code null} where it is not there. */
    Answers(Asked asked, Map<String, Finding> found) {
        this.asked = asked;
        this.row = new Finding[asked.ids().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = found.get(asked.ids().get(i));
        }
    }

    @Override
    public Finding get(Object id) {
        Integer at = asked.position(id);
        return at == null ? null : row[at];
    }

    @Override
    public boolean containsKey(Object id) {
        return asked.position(id) != null;
    }

    @Override
    public Set<Map.Entry<String, Finding>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return row.length;
            }

            @Override
            public Iterator<Map.Entry<String, Finding>> iterator() {
                Iterator<String> names = asked.ids().iterator();
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return names.hasNext();
                    }

                    @Override
                    public Map.Entry<String, Finding> next() {
                        return new SimpleImmutableEntry<>(names.next(), row[next++]);
                    }
                };
            }
        };
    }
}
