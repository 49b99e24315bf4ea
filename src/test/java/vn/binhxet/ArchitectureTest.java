package vn.binhxet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages and "only here may", on the program; and on planted classes that break each of them. */
class ArchitectureTest {
    private static final String PLANTS = "vn.binhxet.plant";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.binhxet");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTS);

    /** Rule to the planted classes that break it. */
    private static final Map<String, List<String>> BREAKS = Map.ofEntries(
            Map.entry("arrows of intake", List.of("KnowsItsSibling")),
            Map.entry("arrows of dossier", List.of("LooksLeft")),
            Map.entry("every package has its place", List.of("Homeless")),
            Map.entry("no cycles", List.of("LooksLeft")),
            Map.entry("drools", List.of("KnowsDrools")),
            Map.entry("printing", List.of("Prints", "Exits", "PrintsByReference")),
            Map.entry("writing", List.of("WritesFiles", "OpensFileForWriting")),
            Map.entry("reading", List.of("ReadsFiles", "ReadsByJackson")),
            Map.entry("clock", List.of("AsksTheTime", "MeasuresTime")),
            Map.entry("locale", List.of("LowersByLocale")),
            Map.entry("floating point", List.of("HoldsDouble", "TakesFloat")),
            Map.entry("logging", List.of("Logs")));

    static Stream<String> rules() {
        return new ArchitectureRules("vn.binhxet").all().keySet().stream();
    }

    static Stream<String> rulesWithPlants() {
        return BREAKS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(String rule) {
        new ArchitectureRules("vn.binhxet").all().get(rule).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rulesWithPlants")
    void aPlantedBreachIsCaught(String rule) {
        EvaluationResult result = new ArchitectureRules(PLANTS).all().get(rule).evaluate(PLANTED);
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertThat(BREAKS.get(rule)).allSatisfy(plant -> assertThat(report).contains(plant));
    }

    @Test
    void packagesThatKeepTheRulesAreNotBlamed() {
        var blamed = new ArrayList<String>();
        new ArchitectureRules(PLANTS)
                .all()
                .values()
                .forEach(rule ->
                        blamed.addAll(rule.evaluate(PLANTED).getFailureReport().getDetails()));
        assertThat(blamed).noneMatch(line -> line.contains("Innocent.runs") || line.contains("InnocentWriter.writes"));
    }

    @Test
    void everyRuleButTheLastArrowsHasAPlant() {
        var rules = new LinkedHashMap<>(new ArchitectureRules("vn.binhxet").all());
        rules.keySet().removeIf(name -> name.startsWith("arrows of "));
        assertThat(BREAKS.keySet()).containsAll(rules.keySet());
    }
}
