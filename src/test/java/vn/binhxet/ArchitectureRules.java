package vn.binhxet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static vn.binhxet.Access.avoid;
import static vn.binhxet.Access.isCall;
import static vn.binhxet.Access.isCaseByLocale;
import static vn.binhxet.Access.isField;
import static vn.binhxet.Access.isFileGivenTo;
import static vn.binhxet.Access.isMade;
import static vn.binhxet.Access.isMadeOfFile;
import static vn.binhxet.Access.isNow;
import static vn.binhxet.Access.isOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house about packages, for the classes below one root package. */
final class ArchitectureRules {
    /** Imports go only to a line further down; packages of one line do not know each other. */
    static final List<List<String>> LAYERS = List.of(
            List.of("cli"),
            List.of("nomination"),
            List.of("intake", "record", "lawcheck", "fixture", "overlap", "office"),
            List.of("report", "form"),
            List.of("explanation"),
            List.of("remedy"),
            List.of("ranking"),
            List.of("evaluation"),
            List.of("rulebook"),
            List.of("round"),
            List.of("dossier"));

    private static final Set<String> WRITES = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "copy",
            "move",
            "delete",
            "deleteIfExists",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory",
            "createLink",
            "createSymbolicLink",
            "setLastModifiedTime",
            "setAttribute",
            "setPosixFilePermissions");
    private static final Set<String> READS = Set.of(
            "newInputStream",
            "newBufferedReader",
            "readAllBytes",
            "readString",
            "readAllLines",
            "lines",
            "list",
            "walk",
            "walkFileTree",
            "find",
            "mismatch",
            "newDirectoryStream");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        // Nothing is forbidden to the first.
        for (int i = 1; i < LAYERS.size(); i++) {
            for (String name : LAYERS.get(i)) {
                rules.put("arrows of " + name, arrowsOf(name, i));
            }
        }
        rules.put("every package has its place", everyPackageHasItsPlace());
        rules.put("no cycles", noCycles());
        rules.put("drools", drools());
        rules.put("printing", printing());
        rules.put("writing", writing());
        rules.put("reading", reading());
        rules.put("clock", clock());
        rules.put("locale", locale());
        rules.put("floating point", floatingPoint());
        rules.put("logging", logging());
        return rules;
    }

    private ArchRule arrowsOf(String name, int layer) {
        var allowed = new ArrayList<String>();
        allowed.add(name);
        LAYERS.subList(layer + 1, LAYERS.size()).forEach(allowed::addAll);
        List<String> forbidden = LAYERS.stream()
                .flatMap(List::stream)
                .filter(other -> !allowed.contains(other))
                .toList();
        if (forbidden.isEmpty()) {
            return noClasses()
                    .should()
                    .beAnnotatedWith("nothing is forbidden to the last")
                    .allowEmptyShould(true);
        }
        return noClasses()
                .that()
                .resideInAPackage(below(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream().map(this::below).toArray(String[]::new))
                .because("imports go only to the right: " + LAYERS
                        + ". Move the class to the package that owns what it needs, or hand the value in from the left")
                .allowEmptyShould(true);
    }

    private ArchRule everyPackageHasItsPlace() {
        String[] known = LAYERS.stream().flatMap(List::stream).map(this::below).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(known)
                .because(
                        "a new package needs its place among the arrows: add it to ArchitectureRules.LAYERS and say why "
                                + "in DECISIONS.md")
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule drools() {
        return outside("evaluation")
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .because("evaluation is the only package that knows Drools; ask it for findings")
                .allowEmptyShould(true);
    }

    private ArchRule printing() {
        return classes()
                .that(areOutside("cli"))
                .should(avoid(
                        "not print, exit or know the command line, which only cli does; return a value instead",
                        access -> isField(access, "java.lang.System", "out", "err", "in")
                                || isCall(access, "java.lang.System", "exit", "setOut", "setErr", "console")
                                || access.getName().equals("printStackTrace")
                                || isOf(access, "picocli.")
                                || isOf(access, "me.tongfei.")))
                .allowEmptyShould(true);
    }

    private ArchRule writing() {
        return classes()
                .that(areOutside("record"))
                .should(avoid(
                        "not write files, which only record does; take an OutputStream, or use AtomicDirectory",
                        access -> isCall(access, "java.nio.file.Files", WRITES)
                                || isMadeOfFile(access, "java.io.FileOutputStream", "java.io.FileWriter")
                                || isMade(access, "java.io.RandomAccessFile")
                                || isMadeOfFile(
                                        access, "java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter")
                                || isCall(access, "java.nio.channels.FileChannel", "open")
                                || isCall(access, "java.io.File", "delete", "mkdir", "mkdirs", "createNewFile")))
                .allowEmptyShould(true);
    }

    private ArchRule reading() {
        return classes()
                .that(areOutside("intake", "rulebook", "record"))
                .should(avoid(
                        "not read files, which intake does for submissions, rulebook for rules/ and record for runs; "
                                + "take the value they read",
                        access -> isCall(access, "java.nio.file.Files", READS)
                                || isMade(
                                        access,
                                        "java.io.FileInputStream",
                                        "java.io.FileReader",
                                        "java.util.zip.ZipFile")
                                || isMadeOfFile(access, "java.util.Scanner")
                                || isFileGivenTo(access, "com.fasterxml.jackson.", "de.siegmar.")))
                .allowEmptyShould(true);
    }

    private ArchRule clock() {
        return classes()
                .that(areOutside("cli"))
                .should(avoid(
                        "not ask what time it is; take the date as a value (the round's asOf, receivedOn, decisionOn)",
                        access -> isNow(access)
                                || isCall(access, "java.lang.System", "currentTimeMillis", "nanoTime")
                                || isOf(access, "java.time.Clock")
                                || isMade(access, "java.util.Date")
                                || isCall(access, "java.util.Calendar", "getInstance")))
                .allowEmptyShould(true);
    }

    private ArchRule locale() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(avoid(
                        "not depend on the machine's language, time zone or encoding; pass Locale.ROOT, UTF_8 or a value",
                        access -> isCall(access, "java.util.Locale", "getDefault")
                                || isCall(access, "java.util.TimeZone", "getDefault")
                                || isCall(access, "java.time.ZoneId", "systemDefault")
                                || isCall(access, "java.nio.charset.Charset", "defaultCharset")
                                || isCaseByLocale(access)))
                .allowEmptyShould(true);
    }

    private ArchRule floatingPoint() {
        String[] exact = Stream.of("dossier", "round", "rulebook", "evaluation", "ranking")
                .map(this::below)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(exact)
                .should(
                        new ArchCondition<JavaClass>(
                                "hold no binary fraction: points and money are BigDecimal or int") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                type.getFields().stream()
                                        .filter(field -> Access.isInexact(field.getRawType()))
                                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                                field,
                                                field.getFullName() + " is a "
                                                        + field.getRawType().getName())));
                                for (JavaCodeUnit unit : type.getCodeUnits()) {
                                    boolean inexact = Access.isInexact(unit.getRawReturnType())
                                            || unit.getRawParameterTypes().stream()
                                                    .anyMatch(Access::isInexact);
                                    if (inexact) {
                                        events.add(SimpleConditionEvent.violated(
                                                unit, unit.getFullName() + " takes or gives a float or double"));
                                    }
                                }
                            }
                        })
                .allowEmptyShould(true);
    }

    private ArchRule logging() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.log4j..", "org.apache.logging..")
                .because("what a person must know is a Problem or an exception; nobody reads a log")
                .allowEmptyShould(true);
    }

    private ClassesShould outside(String name) {
        return noClasses().that(areOutside(name)).should();
    }

    private DescribedPredicate<JavaClass> areOutside(String... names) {
        String[] packages = Stream.of(names).map(this::below).toArray(String[]::new);
        return resideInAPackage(root + "..").and(resideOutsideOfPackages(packages));
    }

    private String below(String name) {
        return root + "." + name + "..";
    }
}
