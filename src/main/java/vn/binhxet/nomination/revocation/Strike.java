package vn.binhxet.nomination.revocation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Household;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Section;

/**
 * Takes struck facts out of dossiers and keeps note of them. A section stays submitted: what is struck was said, and is
 * not so. Goes through the parts of a dossier by what they are, so that no section added later is passed over.
 */
final class Strike implements UnaryOperator<Dossier> {
    /** A proposal's letter proves nothing, and versions and overlaps are not facts. */
    private static final Set<String> NO_FACTS = Set.of("versions", "proposals", "overlaps", "place", "unit", "person");

    private final List<Struck> ofAnybody = new ArrayList<>();
    /** By folded id or name: many awards may fall, and a round has many dossiers. */
    private final Map<String, List<Struck>> ofOne = new HashMap<>();

    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Set<String> issuers = new TreeSet<>();

    Strike(Collection<Struck> struck) {
        for (Struck s : struck) {
            if (s.nominee() == null) {
                ofAnybody.add(s);
            } else {
                ofOne.computeIfAbsent(FoldedKey.of(s.nominee()), n -> new ArrayList<>())
                        .add(s);
            }
        }
    }

    /** Where the facts taken out stood, by dossier; a fact inside a model or household has no place of its own. */
    Map<String, List<Place>> places() {
        return places;
    }

    /** Who issued the papers behind the facts taken out. */
    Set<String> issuers() {
        return issuers;
    }

    @Override
    public Dossier apply(Dossier dossier) {
        List<Struck> mine = Stream.of(
                        ofAnybody,
                        ofOne.getOrDefault(FoldedKey.of(dossier.id()), List.of()),
                        ofOne.getOrDefault(FoldedKey.of(dossier.name()), List.of()))
                .flatMap(List::stream)
                .distinct()
                .filter(s -> s.concerns(dossier))
                .toList();
        if (mine.isEmpty()) {
            return dossier;
        }
        var taken = new ArrayList<Place>();
        Dossier without = rebuilt(dossier, mine, taken);
        if (!taken.isEmpty()) {
            synchronized (places) {
                places.put(dossier.id(), List.copyOf(taken));
            }
        }
        return taken.isEmpty() ? dossier : without;
    }

    private <R extends Record> R rebuilt(R whole, List<Struck> struck, List<Place> taken) {
        try {
            RecordComponent[] parts = whole.getClass().getRecordComponents();
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object value = parts[i].getAccessor().invoke(whole);
                values[i] = NO_FACTS.contains(parts[i].getName()) ? value : part(value, struck, taken);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            var constructor = (Constructor<R>) whole.getClass().getConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("dossiers are public records", e);
        }
    }

    private Object part(Object value, List<Struck> struck, List<Place> taken) {
        if (value instanceof Section<?> section) {
            return new Section<>(section.submitted(), section.damaged(), left(section.facts(), struck, taken));
        }
        if (value instanceof List<?> list) {
            return left(list, struck, taken);
        }
        boolean holdsFacts = value instanceof Model || value instanceof Household;
        return holdsFacts ? rebuilt((Record) value, struck, taken) : value;
    }

    private List<?> left(List<?> facts, List<Struck> struck, List<Place> taken) {
        return facts.stream()
                .filter(fact -> {
                    boolean out = struck.stream().anyMatch(s -> s.strikes(fact, paper(fact)));
                    if (out) {
                        note(paper(fact));
                        taken.add(fact instanceof Fact placed ? placed.place() : new Place("", ""));
                    }
                    return !out;
                })
                .toList();
    }

    private void note(Paper paper) {
        if (paper != null && paper.issuer() != null) {
            synchronized (issuers) {
                issuers.add(paper.issuer());
            }
        }
    }

    private static Paper paper(Object fact) {
        if (fact instanceof Fact submitted) {
            return submitted.paper();
        }
        if (fact instanceof Model.Recognition recognition) {
            return recognition.paper();
        }
        if (fact instanceof Model.Result result) {
            return result.paper();
        }
        return fact instanceof Household.Contribution contribution ? contribution.paper() : null;
    }
}
