package vn.binhxet;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class reaches for: calls, constructors, fields and references to methods. */
final class Access {
    private Access() {}

    /** A condition that no access of a class is forbidden; {@code taught} says what to do instead. */
    static ArchCondition<JavaClass> avoid(String taught, Predicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>(taught) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = new TreeSet<String>();
                Stream.of(
                                type.getFieldAccessesFromSelf(),
                                type.getCodeUnitCallsFromSelf(),
                                type.getCodeUnitReferencesFromSelf())
                        .flatMap(Set::stream)
                        .filter(forbidden)
                        .forEach(access -> found.add(access.getDescription()));
                found.forEach(description -> events.add(SimpleConditionEvent.violated(type, description)));
            }
        };
    }

    static boolean isCall(JavaAccess<?> access, String owner, String... names) {
        return isCall(access, owner, Set.of(names));
    }

    static boolean isCall(JavaAccess<?> access, String owner, Set<String> names) {
        return names.contains(access.getName()) && access.getTargetOwner().isAssignableTo(owner);
    }

    static boolean isField(JavaAccess<?> access, String owner, String... names) {
        return access.getTargetOwner().getName().equals(owner) && List.of(names).contains(access.getName());
    }

    static boolean isMade(JavaAccess<?> access, String... types) {
        return access.getName().equals("<init>")
                && List.of(types).contains(access.getTargetOwner().getName());
    }

    static boolean isMadeOfFile(JavaAccess<?> access, String... types) {
        return isMade(access, types)
                && Stream.of("java.io.File", "java.nio.file.Path", "java.lang.String")
                        .anyMatch(parameters(access)::contains);
    }

    static boolean isFileGivenTo(JavaAccess<?> access, String... packages) {
        return Stream.of(packages).anyMatch(name -> isOf(access, name))
                && Stream.of("java.io.File", "java.nio.file.Path", "java.net.URL")
                        .anyMatch(parameters(access)::contains);
    }

    static boolean isNow(JavaAccess<?> access) {
        return isOf(access, "java.time.") && access.getName().equals("now");
    }

    /** Lower or upper case without saying in which language: Turkish has other letters i. */
    static boolean isCaseByLocale(JavaAccess<?> access) {
        return isCall(access, "java.lang.String", "toLowerCase", "toUpperCase")
                && parameters(access).isEmpty();
    }

    static boolean isOf(JavaAccess<?> access, String start) {
        return access.getTargetOwner().getName().startsWith(start);
    }

    static boolean isInexact(JavaClass type) {
        return Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                .contains(type.getBaseComponentType().getName());
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
