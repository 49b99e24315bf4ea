package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.Section;
import vn.binhxet.round.Decision;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Round;

class SchemaShapeTest {
    /** Set by the program, never submitted. */
    private static final Set<String> OURS = Set.of("place", "overlaps", "damaged");

    @Test
    void fieldsOfADossierAreTheComponentsOfItsRecords() {
        same(InputSchema.DOSSIER.shape(), Dossier.class, "dossier");
    }

    @Test
    void fieldsOfARoundAreTheComponentsOfItsRecords() {
        same(InputSchema.ROUND.shape(), Round.class, "round");
    }

    @Test
    void fieldsOfADecisionAreTheComponentsOfItsRecord() {
        same(InputSchema.DECISIONS.shape().items(), Decision.class, "decision");
    }

    @Test
    void columnsOfTheRegisterAreTheComponentsOfItsRecords() {
        same(InputSchema.REGISTER.shape().at("/decisions/0"), PastDecision.class, "pastDecision");
        var matter = new TreeSet<>(InputSchema.REGISTER.shape().at("/matters/0").fields());
        matter.removeAll(Set.of("name", "unit"));
        assertThat(matter).isEqualTo(components(Matter.class));
    }

    private static void same(Shape shape, Class<?> type, String path) {
        assertThat(new TreeSet<>(shape.fields())).as(path).isEqualTo(components(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (!OURS.contains(component.getName())) {
                same(shape.child(component.getName()), component.getGenericType(), path + "." + component.getName());
            }
        }
    }

    private static void same(Shape shape, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw) || raw == Section.class) {
                assertThat(shape.isList()).as(path).isTrue();
                same(shape.items(), arguments[0], path + "[]");
            } else if (Map.class.isAssignableFrom(raw) && arguments[0] == String.class) {
                same(shape.child("anything"), arguments[1], path + ".*");
            }
        } else if (type instanceof Class<?> one && one.isRecord()) {
            same(shape, one, path);
        } else if (type instanceof Class<?> one && one.isEnum()) {
            var constants =
                    Arrays.stream(one.getEnumConstants()).map(Object::toString).toList();
            assertThat(shape.codes()).as(path).containsExactlyInAnyOrderElementsOf(constants);
        } else if (type == int.class || type == Integer.class) {
            assertThat(shape.expected()).as(path).isEqualTo("integer");
        } else if (type == java.time.LocalDate.class) {
            assertThat(shape.expected()).as(path).isEqualTo("date");
        } else if (type == java.math.BigDecimal.class) {
            assertThat(shape.expected()).as(path).isEqualTo("decimal");
        } else if (type == boolean.class || type == Boolean.class) {
            assertThat(shape.expected()).as(path).isEqualTo("yes-no");
        }
    }

    private static Set<String> components(Class<?> type) {
        var names = new TreeSet<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        names.removeAll(OURS);
        return names;
    }
}
