package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Problem;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.Trait;

class OfficeFilesTest {
    private static final String ONE =
            "{\"id\":\"A\",\"kind\":\"MODEL\",\"name\":\"A\",\"unit\":{\"id\":\"u\",\"name\":\"U\"}}";

    @TempDir
    private Path root;

    @Test
    void aDirectoryWithoutRoundAndSubmissionsSaysBoth() {
        assertThat(lines(new Folder(root).refusal()))
                .containsExactly(
                        "REFUSED missing-file round.yaml:0 - - null {name=round.yaml}",
                        "REFUSED no-submissions submissions:0 - - null {}");
    }

    @Test
    void everyFaultOfARoundIsNamedWithItsLine() {
        var folder = Folder.in(root).with("submissions/a.json", ONE).with("round.yaml", """
                id: dot 1
                name: {vi: "Đợt", fr: "Tour"}
                asOf: 2025-02-30
                receivedOn: 2025-09-15
                submitBy: 2025-09-20
                supplyBy: 2025-09-10
                awards:
                  - award: provincial-certificate-individual
                    quota: -1
                    strata: [FEILD]
                    constraints:
                      - {atMost: {number: 1, percent: 20}, per: UNIT}
                  - award: provincial-certificate-individual
                ranking: {then: [DIRECT_WORKER]}
                """);
        assertThat(lines(folder.refusal()))
                .containsExactly(
                        "REFUSED invalid-id round.yaml:1 - </id> null {field=id, value=dot 1}",
                        "REFUSED unknown-field round.yaml:2 - </name/fr> null {field=fr}",
                        "REFUSED impossible-date round.yaml:3 - </asOf> null {field=asOf, value=2025-02-30}",
                        "REFUSED contradictory-dates round.yaml:6 - </supplyBy> null {field=supplyBy,"
                                + " otherField=submitBy, otherValue=2025-09-20, value=2025-09-10}",
                        "REFUSED number-out-of-range round.yaml:9 - </awards/0/quota> null {field=quota, max=1000000,"
                                + " min=0, value=-1}",
                        "REFUSED unknown-code round.yaml:10 - </awards/0/strata/0> null {expected=UNIT, DISTRICT,"
                                + " FIELD, LEVEL, FORM, SYSTEM, STAT_CLASS, GENDER, OCCUPATION, AREA, MODEL_STATUS,"
                                + " field=strata, maybe=FIELD, value=FEILD}",
                        "REFUSED wrong-count round.yaml:12 - </awards/0/constraints/0/atMost> null {count=2,"
                                + " field=atMost, max=1, min=1}",
                        "REFUSED duplicate-id round.yaml:13 - </awards/1/award> null"
                                + " {id=provincial-certificate-individual}",
                        "REFUSED unknown-code round.yaml:14 - </ranking/then/0> null {expected=WOMENS_PREFERENCE,"
                                + " DIRECT_WORKERS, DIFFICULT_AREAS, UNIT_PRIORITY, COUNCIL_DECIDES, field=then,"
                                + " maybe=DIRECT_WORKERS, value=DIRECT_WORKER}");
    }

    @Test
    void aRoundThatIsNoYamlSaysWhere() {
        var folder = Folder.in(root).with("submissions/a.json", ONE).with("round.yaml", "id: a\nname: {vi: \"x\n");
        assertThat(folder.refusal()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCodes.UNREADABLE_YAML);
            assertThat(p.where().row()).isBetween(2, 3);
        });
    }

    @Test
    void anchorsAreRefusedSinceTheyCanGrowWithoutBound() {
        var folder = Folder.in(root)
                .with("submissions/a.json", ONE)
                .with("round.yaml", Folder.ROUND + "readings: &a\n  x: {use: y}\nsigners: *a\n");
        assertThat(folder.refusal()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCodes.YAML_ANCHOR);
            assertThat(p.where().row()).isEqualTo(9);
        });
    }

    @Test
    void aFieldWrittenTwiceIsRefused() {
        var folder = Folder.in(root).with("submissions/a.json", ONE).with("round.yaml", Folder.ROUND + "id: other\n");
        assertThat(lines(folder.refusal()))
                .containsExactly("REFUSED duplicate-field round.yaml:9 - - null {column=0, field=id, line=9}");
    }

    @Test
    void shorthandsMeanTheWrittenOutForm() {
        var round = Folder.in(root)
                .with("submissions/a.json", ONE)
                .with("round.yaml", Folder.ROUND + """
                    quota: 12
                    strata: [FIELD, LEVEL]
                    constraints:
                      - {atMost: 2, per: UNIT}
                      - {atMost: {percent: 30}, of: {STAT_CLASS: [DEPARTMENT_LEADER, UNIT_LEADER], FIELD: NO}}
                programme: 0123
                ranking: {then: [{kind: WOMENS_PREFERENCE, mode: AMONG_EQUAL}, DIRECT_WORKERS]}
                parameters: {x.min: 2}
                """)
                .read()
                .round();
        assertThat(round.name().vi()).isEqualTo("Đợt thử");
        assertThat(round.programme()).isEqualTo("0123");
        assertThat(round.parameters()).containsEntry("x.min", "2");
        List<Constraint> constraints = round.awards().get(0).constraints();
        assertThat(constraints.get(0).atMost()).isEqualTo(new Constraint.Amount(2, null));
        assertThat(constraints.get(1).of())
                .containsEntry(Trait.STAT_CLASS, List.of("DEPARTMENT_LEADER", "UNIT_LEADER"))
                .containsEntry(Trait.FIELD, List.of("NO"));
        assertThat(round.ranking().then())
                .extracting(RankingRules.Preference::kind)
                .containsExactly(
                        RankingRules.PreferenceKind.WOMENS_PREFERENCE, RankingRules.PreferenceKind.DIRECT_WORKERS);
    }

    @Test
    void aFaultyDecisionStopsTheRoundSinceItWouldChangeTheLists() {
        var folder = Folder.in(root).with("submissions/a.json", ONE).with("decisions.yaml", """
                - {on: 2025-10-06, act: WITHDRAW, why: "x"}
                - {on: 2025-10-06, act: STRIKE, dossier: A}
                """);
        assertThat(lines(folder.refusal()))
                .containsExactly(
                        "REFUSED missing-field decisions.yaml:1 - </0/dossier> null {field=dossier}",
                        "REFUSED unknown-code decisions.yaml:2 - </1/act> null {expected=WITHDRAW, OVERLAP, READING,"
                                + " ORDER_TIE, REORDER, INCLUDE, EXCLUDE, DEFER, RECUSAL, RETURN, VOTE, SUCCESSION,"
                                + " DECISION_SIGNED, NOT_AWARDED, ALSO_AWARDED,"
                                + " field=act, value=STRIKE}");
    }

    @Test
    void votesMayBeWrittenForAndAgainst() {
        var submitted = Folder.in(root)
                .with("submissions/a.json", ONE)
                .with(
                        "decisions.yaml",
                        "- {on: 2025-10-06, act: VOTE, dossier: A, votes: {for: 7, against: 1, of: 9}}\n")
                .read();
        assertThat(submitted.decisions()).singleElement().satisfies(d -> {
            assertThat(d.votes()).isEqualTo(new Decision.Votes(7, 1, 9));
            assertThat(d.place().pointer()).isEqualTo("/0");
        });
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Folder::line).toList();
    }
}
