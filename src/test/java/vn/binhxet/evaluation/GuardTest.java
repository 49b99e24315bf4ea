package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule text may say, and everything it may not. */
class GuardTest {
    private static final String HEAD = """
            package vn.binhxet.rules

            import vn.binhxet.rulebook.Criterion
            import vn.binhxet.evaluation.DossierFacts

            global vn.binhxet.evaluation.Findings findings

            """;
    private static final String WHEN = """
            $c : Criterion( condition == "occupation" )
              $d : DossierFacts()""";
    private static final String THEN = "findings.among( $c, $d.occupations(), $c.codes( \"any_of\" ) );";

    private static String rule(String name, String before, String when, String then) {
        return "rule \"" + name + "\"" + before + "\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    private static Arguments then(String attack, String then) {
        return Arguments.of(attack, HEAD + rule("occupation", "", WHEN, then));
    }

    private static Arguments when(String attack, String when) {
        return Arguments.of(attack, HEAD + rule("occupation", "", when, THEN));
    }

    private static Arguments attribute(String attribute) {
        return Arguments.of(attribute.strip(), HEAD + rule("occupation", attribute, WHEN, THEN));
    }

    private static Arguments beside(String attack, String line) {
        return Arguments.of(attack, HEAD + line + "\n\n" + rule("occupation", "", WHEN, THEN));
    }

    static Stream<Arguments> attacksInsideARule() {
        return Stream.of(
                then("a program is started", "Runtime.getRuntime().exec( \"true\" );"),
                then("a program is started beside the verb", THEN + " Runtime.getRuntime().exec( \"true\" );"),
                then("a file is written", "java.nio.file.Files.writeString( java.nio.file.Path.of( \"x\" ), \"x\" );"),
                then("a file is made by a formatter", "new java.util.Formatter( \"x\" ).close();"),
                then("a class is reached from a fact", "$d.getClass().getClassLoader();"),
                then("a class is passed to a verb", "findings.among( $c, $d.getClass(), $c.codes( \"any_of\" ) );"),
                then("a class of the criterion is passed", "findings.among( $c, $d.occupations(), $c.getClass() );"),
                then("the thread is made to wait", "findings.wait( $c.number( \"min\" ) );"),
                then("a verb every object has", "findings.equals( $c );"),
                then("another's method is the verb", "findings.notify( $c );"),
                then("two statements", THEN + "\n  " + THEN),
                then("a number of its own", "findings.atLeast( $c, $d.yearStreak( $c ), 2 );"),
                then("a choice between numbers", "findings.atLeast( $c, $d.yearStreak( $c ), true ? 1 : 2 );"),
                then("nested calls", "findings.among( $c, $d.occupations(), $c.codes( $d.dossier().id() ) );"),
                then(
                        "a call upon a view",
                        "findings.among( $c, $d.occupations().of().occupations(), $c.codes( \"a\" ) );"),
                then("code in a comment that ends early", "/* " + THEN + " */ System.exit( 1 );"),
                then("a comment hides the verb", "// " + THEN + "\n  System.exit( 1 );"),
                then("a comment stands beside the verb", THEN + " // harmless"),
                then(
                        "a string with code in it",
                        "findings.among( $c, $d.occupations(), $c.codes( \"a\" + exec() + \"b\" ) );"),
                then(
                        "a string that ends early",
                        "findings.among( $c, $d.occupations(), $c.codes( \"a\" ) ); exec( \"\" ) );"),
                then(
                        "a character written as an escape",
                        "findings.among( $c, $d.occupations(), $c.codes( \"a\\u0022 ) ); x( \\u0022\" ) );"),
                then("a whole statement written in escapes", "\\u0053ystem.exit( 1 );"),
                then("a fact is put into the session", "insert( new Object() );"),
                then("a fact is changed", "modify( $d ) { toString() };"),
                then("a fact is touched", "update( $d );"),
                then("the session is halted", "drools.halt();"),
                then("the engine's own code runs", "org.mvel2.MVEL.eval( \"1\" );"),
                then("a lambda", "Runnable r = () -> {}; r.run();"),
                then("a loop", "while ( true ) { }"),
                then("nothing", ""),
                when("eval", WHEN + "\n  eval( System.getenv() != null )"),
                when("a call in a constraint", WHEN.replace("\"occupation\"", "System.getProperty( \"x\" )")),
                when("a second constraint", WHEN.replace("\"occupation\" )", "\"occupation\", revision > 1 )")),
                when("an alternative in a constraint", WHEN.replace("\"occupation\" )", "\"occupation\" || true )")),
                when("a constraint on the dossier", WHEN.replace("DossierFacts()", "DossierFacts( hashCode() > 0 )")),
                when("a source", WHEN.replace("DossierFacts()", "DossierFacts() from $c.codes( \"x\" )")),
                when("accumulate", WHEN + "\n  accumulate( DossierFacts( $x : hashCode() ); $n : count( $x ) )"),
                when("collect", WHEN + "\n  $l : java.util.List() from collect( DossierFacts() )"),
                when("an absence", "not Criterion( condition == \"x\" )\n  " + WHEN),
                when("a nested class", WHEN.replace("DossierFacts()", "DossierFacts.Inner()")),
                when("a class by its full name", WHEN.replace("Criterion(", "vn.binhxet.rulebook.Criterion(")),
                when("any object", WHEN.replace("DossierFacts()", "Object()")),
                when("another order", "$d : DossierFacts()\n  $c : Criterion( condition == \"occupation\" )"),
                when("a window", WHEN + " over window:length( 1 )"),
                when("a branch", WHEN + "\n  do[ more ]"),
                when("a condition by another name", WHEN.replace("\"occupation\"", "\"year-streak\"")),
                attribute(" salience 10"),
                attribute(" salience ( System.exit( 1 ) )"),
                attribute(" dialect \"mvel\""),
                attribute(" no-loop"),
                attribute(" agenda-group \"x\""),
                attribute(" timer ( int: 1s )"),
                attribute(" @Propagation( EAGER )"),
                attribute(" extends \"base\""));
    }

    static Stream<Arguments> attacksBesideARule() {
        return Stream.of(
                beside("a function", "function void f() { System.exit( 1 ); }"),
                beside("a query", "query \"q\"\n  $d : DossierFacts()\nend"),
                beside("a second global", "global java.util.List more"),
                beside("a global of another class", "global java.lang.Object findings"),
                beside("another import", "import java.io.File"),
                beside("a whole package", "import java.util.*"),
                beside("a static import", "import static java.lang.System.exit"),
                beside("a function import", "import function java.lang.System.exit"),
                beside("an accumulate function", "import accumulate java.lang.Runtime rt"),
                beside("a declared type", "declare Extra\n  x : String\nend"),
                beside("a declared enum", "declare enum E A, B; end"),
                beside("an entry point", "declare entry-point \"x\" end"),
                beside("a declared window", "declare window W\n  DossierFacts() over window:length( 1 )\nend"),
                beside("MVEL for the whole package", "dialect \"mvel\""),
                beside("salience for the whole package", "salience 3"),
                beside("a second rule of the same name", rule("occupation", "", WHEN, THEN)),
                Arguments.of(
                        "another package",
                        HEAD.replace("vn.binhxet.rules", "vn.binhxet.evaluation") + rule("occupation", "", WHEN, THEN)),
                Arguments.of(
                        "no package",
                        HEAD.replace("package vn.binhxet.rules", "") + rule("occupation", "", WHEN, THEN)),
                Arguments.of(
                        "a rule unit",
                        HEAD.replace("import vn.binhxet.rulebook", "unit Court;\nimport vn.binhxet.rulebook")
                                + rule("occupation", "", WHEN, THEN)),
                Arguments.of("no rule language at all", "System.exit( 1 );"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacksInsideARule")
    void aRuleThatDoesMoreThanStateAConditionIsRefusedByNameAndLine(String attack, String text) {
        assertThat(Guard.faults(Map.of("conditions/x.drl", text)))
                .as(text)
                .isNotEmpty()
                .allMatch(f -> f.matches("(?s)conditions/x\\.drl, line [1-9].*"));
        assertThatThrownBy(() -> RuleEngine.compiled(Map.of("conditions/x.drl", text)))
                .isInstanceOf(RuleTextRefused.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacksBesideARule")
    void aTextThatHoldsMoreThanRulesIsRefused(String attack, String text) {
        assertThat(Guard.faults(Map.of("conditions/x.drl", text)))
                .as(text)
                .isNotEmpty()
                .allMatch(f -> f.startsWith("conditions/x.drl"));
        assertThatThrownBy(() -> RuleEngine.compiled(Map.of("conditions/x.drl", text)))
                .isInstanceOf(RuleTextRefused.class);
    }

    @Test
    void aRefusalNamesTheRuleAndTheLineItBeginsOn() {
        String text = HEAD + rule("occupation", "", WHEN, "System.exit( 1 );");
        assertThat(Guard.faults(Map.of("conditions/x.drl", text)))
                .singleElement()
                .asString()
                .startsWith("conditions/x.drl, line 8, rule \"occupation\": ")
                .contains("System.exit( 1 );");
    }

    @Test
    void everyFaultIsNamedNotOnlyTheFirst() {
        String text = HEAD + rule("occupation", " salience 1", WHEN, "System.exit( 1 );");
        assertThat(Guard.faults(Map.of("conditions/x.drl", text))).hasSize(2);
    }

    @Test
    void aRuleOfTheSameNameInAnotherTextIsRefused() {
        String text = HEAD + rule("occupation", "", WHEN, THEN);
        assertThat(Guard.faults(new TreeMap<>(Map.of("a.drl", text, "b.drl", text))))
                .singleElement()
                .asString()
                .startsWith("b.drl, line 8, rule \"occupation\": ")
                .endsWith("a.drl");
    }

    @Test
    void aPlainRulePasses() {
        assertThat(Guard.faults(Map.of("conditions/x.drl", HEAD + rule("occupation", "", WHEN, THEN))))
                .isEmpty();
    }

    @Test
    void theShippedConditionsPass() {
        assertThat(Shipped.conditions()).isNotEmpty();
        assertThat(Guard.faults(Shipped.conditions())).isEmpty();
    }
}
