package vn.binhxet.nomination;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiFunction;
import vn.binhxet.dossier.Dossier;

/** A dossier drawn again part by part: whatever sections dossiers come to have, none of them is forgotten here. */
final class Redrawn {
    private static final RecordComponent[] PARTS = Dossier.class.getRecordComponents();

    private Redrawn() {}

    /** The dossier with each part as {@code change} makes it from its name and value. */
    static Dossier of(Dossier dossier, BiFunction<String, Object, Object> change) {
        try {
            var values = new Object[PARTS.length];
            for (int i = 0; i < PARTS.length; i++) {
                values[i] =
                        change.apply(PARTS[i].getName(), PARTS[i].getAccessor().invoke(dossier));
            }
            Class<?>[] types =
                    Arrays.stream(PARTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Dossier.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a dossier is a public record", e);
        }
    }
}
