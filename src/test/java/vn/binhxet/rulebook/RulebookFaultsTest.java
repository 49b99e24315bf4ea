package vn.binhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault at a time is put into the shipped rules; each is refused, with its place and what to do. */
class RulebookFaultsTest {
    private static final String INDIVIDUAL = "awards/provincial-certificate-individual/award.yaml";
    private static final String COLLECTIVE = "awards/provincial-certificate-collective/award.yaml";
    private static final String ENTERPRISE = "awards/provincial-certificate-enterprise/award.yaml";

    @TempDir
    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        Path shipped = Path.of("rules");
        try (Stream<Path> walk = Files.walk(shipped)) {
            for (Path from : walk.toList()) {
                Path to = rules.resolve(shipped.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private RulebookRefused refused() {
        RulebookRefused refused = catchThrowableOfType(RulebookRefused.class, () -> Rulebook.load(rules));
        assertThat(refused).as("the rulebook is refused").isNotNull();
        return refused;
    }

    private void refuses(String file, String from, String to, String code, String sentence) throws IOException {
        change(file, from, to);
        RulebookRefused refused = refused();
        assertThat(refused.problems()).anySatisfy(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.where().file()).isEqualTo(file);
            assertThat(p.where().row()).isPositive();
            assertThat(p.values().get("vi")).isNotBlank();
        });
        assertThat(refused.getMessage()).contains(sentence);
    }

    @Test
    void theUntouchedCopyIsAccepted() throws RulebookRefused {
        assertThat(Rulebook.load(rules).awards())
                .containsKeys("provincial-certificate-individual", "model-recognition");
    }

    @Test
    void aMissingDirectoryIsNamed() {
        rules = rules.resolve("nowhere");
        assertThat(refused().getMessage()).contains("there is no such directory");
    }

    @Test
    void allFaultsAreReportedAtOnceInTheOrderOfFilesAndLines() throws IOException {
        change(INDIVIDUAL, "statement: exemplary-compliance", "statement: exemplary-complience");
        change(COLLECTIVE, "condition: attestation", "condition: atestation");
        change("forms.yaml", "counts_as: [", "countsAs: [");
        var problems = refused().problems();
        assertThat(problems).extracting(p -> p.where().file()).containsExactly(COLLECTIVE, INDIVIDUAL, "forms.yaml");
        assertThat(problems).isSorted();
    }

    @Test
    void anUnknownStatementIsGuessed() throws IOException {
        refuses(
                INDIVIDUAL,
                "statement: exemplary-compliance",
                "statement: exemplary-complience",
                "rulebook-unknown-reference",
                "there is no statement 'exemplary-complience'. Maybe 'exemplary-compliance'?");
    }

    @Test
    void anUnknownConditionIsGuessed() throws IOException {
        refuses(
                COLLECTIVE,
                "condition: attestation",
                "condition: atestation",
                "rulebook-unknown-condition",
                "there is no condition 'atestation'. Maybe 'attestation'?");
    }

    @Test
    void anUnknownKeyIsRefused() throws IOException {
        refuses(
                "forms.yaml",
                "counts_as: [",
                "countsAs: [",
                "rulebook-unknown-key",
                "key 'countsAs' has no place here.");
    }

    @Test
    void aKeyGivenTwiceIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "category: COMMENDATION_FORM",
                "category: COMMENDATION_FORM\ncategory: COMMENDATION_FORM",
                "rulebook-duplicate-key",
                "key 'category' is given twice");
    }

    @Test
    void aMissingCitationIsRefused() throws IOException {
        refuses(INDIVIDUAL, "          citation: \"74.1\"\n", "", "rulebook-missing", "'citation' is missing");
    }

    @Test
    void aPointWithoutCitationIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "              citation: \"74.1.a\"\n",
                "",
                "rulebook-missing",
                "point 'a' has no 'citation'");
    }

    @Test
    void aCitationThatIsNoPlaceIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "citation: \"74.1.d\"",
                "citation: \"74-1-d\"",
                "rulebook-bad-citation",
                "is not a citation like article.clause.point");
    }

    @Test
    void aCitationOfAnUnknownInstrumentIsRefused() throws IOException {
        refuses(
                "general/bars.yaml",
                "decree-91-2017 3.p3",
                "decree-91-2071 3.p3",
                "rulebook-unknown-reference",
                "there is no instrument 'decree-91-2071'. Maybe 'decree-91-2017'?");
    }

    @Test
    void wordingInOneLanguageOnlyIsRefused() throws IOException {
        refuses(COLLECTIVE, ", en: \"United within\"}", "}", "rulebook-missing", "'en' is missing");
    }

    @Test
    void wordingThatNamesANumberTheLeafDoesNotHaveIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "vi: \"Có {min} năm liên tục",
                "vi: \"Có {years} năm liên tục",
                "rulebook-unknown-slot",
                "the wording has {years}");
    }

    @Test
    void aNumberOfTheLawWithoutItsDateIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "min: {2024-01-01: 2}",
                "min: 2",
                "rulebook-undated-number",
                "a number of the law needs the date it holds from, e.g. {2024-01-01: 2}");
    }

    @Test
    void aNumberThatBeginsAfterItsRevisionIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "min: {2024-01-01: 2}",
                "min: {2025-07-01: 2}",
                "rulebook-number-too-late",
                "a number begins on 2025-07-01, after 2024-01-01");
    }

    @Test
    void aNumberThatChangesOnADayNothingBeginsIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "min: {2024-01-01: 2}",
                "min: {2024-01-01: 2, 2025-05-05: 3}",
                "rulebook-no-transition",
                "no instrument begins on 2025-05-05");
    }

    @Test
    void anOctalLookingNumberIsRefused() throws IOException {
        refuses(COLLECTIVE, "min: {2024-01-01: 2}", "min: {2024-01-01: 010}", "rulebook-not-a-number", "'010' is not");
    }

    @Test
    void anImpossibleDateIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "in_force: {from: 2024-01-01}",
                "in_force: {from: 2024-02-31}",
                "rulebook-not-a-date",
                "'2024-02-31' is not a date");
    }

    @Test
    void revisionsThatOverlapAreRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "in_force: {from: 2017-10-01, until: 2024-01-01}",
                "in_force: {from: 2017-10-01}",
                "rulebook-revision-overlap",
                "begins on 2024-01-01 while the one before is in force");
    }

    @Test
    void revisionsThatLeaveAGapAreRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "in_force: {from: 2017-10-01, until: 2024-01-01}",
                "in_force: {from: 2017-10-01, until: 2023-01-01}",
                "rulebook-revision-gap",
                "nothing is in force from 2023-01-01 to 2024-01-01");
    }

    @Test
    void preferencesThatLeaveAGapAreRefused() throws IOException {
        refuses(
                "general/preferences.yaml",
                "in_force: {from: 2017-10-01, until: 2024-01-01}",
                "in_force: {from: 2017-10-01, until: 2023-01-01}",
                "rulebook-revision-gap",
                "nothing is in force from 2023-01-01");
    }

    @Test
    void twoLeavesWithOneIdAreRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "- id: d-thrift",
                "- id: d-care",
                "rulebook-duplicate-id",
                "leaf id 'd-care' is given twice");
    }

    @Test
    void aReferenceToALeafThatIsNotThereIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "any: [d-titles, {all: [d-excellent, d-initiatives]}",
                "any: [d-title, {all: [d-excellent, d-initiatives]}",
                "rulebook-unknown-reference",
                "there is no leaf 'd-title'. Maybe 'd-titles'?");
    }

    @Test
    void aLeafNobodyUsesIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                ", d-any-research]",
                "]",
                "rulebook-unused-leaf",
                "leaf 'd-any-research' is not used in the tree");
    }

    @Test
    void aDefaultReadingThatIsNotThereIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "default: {use: titles-alone",
                "default: {use: title-alone",
                "rulebook-unknown-reading",
                "there is no reading 'title-alone'. Maybe 'titles-alone'?");
    }

    @Test
    void leavesThatMeanDifferentYearsInOneBranchAreRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "all: [d-titles, {any: [d-title-initiatives, d-title-research]}]",
                "all: [d-titles, {any: [d-initiatives, d-title-research]}]",
                "rulebook-within-differs",
                "leaves that must hold together count in different years");
    }

    @Test
    void aStreakOfAnotherLengthInOneBranchIsRefused() throws IOException {
        refuses(
                INDIVIDUAL,
                "within: d-excellent",
                "within: {rating: EXCELLENT, min: {2024-01-01: 3}}",
                "rulebook-within-differs",
                "count in different years");
    }

    @Test
    void anUnknownAwardIsRefused() throws IOException {
        refuses(
                ENTERPRISE,
                "any_point_of: {award: provincial-certificate-collective",
                "any_point_of: {award: provincial-certificate-colective",
                "rulebook-unknown-reference",
                "there is no award 'provincial-certificate-colective'");
    }

    @Test
    void aPointTheOtherAwardDoesNotHaveIsRefused() throws IOException {
        refuses(
                ENTERPRISE,
                "points: [a, b, c, d]",
                "points: [a, b, c, e]",
                "rulebook-unknown-reference",
                "'provincial-certificate-collective' has no point 'e'; it has [a, b, c, d]");
    }

    @Test
    void aReferenceBackIsRefused() throws IOException {
        change(
                COLLECTIVE,
                "        - any:",
                "        - {any_point_of: {award: provincial-certificate-enterprise, points: [a]}}\n        - any:");
        assertThat(refused().problems()).extracting(p -> p.code()).contains("rulebook-cycle");
    }

    @Test
    void aReferenceThatIsNotCoveredInTimeIsRefused() throws IOException {
        refuses(
                ENTERPRISE,
                "in_force: {from: 2024-01-01}",
                "in_force: {from: 2017-10-01}",
                "rulebook-reference-not-covered",
                "'provincial-certificate-collective' has no one revision for the whole of this time");
    }

    @Test
    void anUnknownFormIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "gives: provincial-certificate",
                "gives: provincial-certificat",
                "rulebook-unknown-reference",
                "there is no form 'provincial-certificat'. Maybe 'provincial-certificate'?");
    }

    @Test
    void formsThatCountForEachOtherAreRefused() throws IOException {
        refuses(
                "forms.yaml",
                "en: \"Certificate of merit of the provincial Chairman\"}}",
                "en: \"Certificate of merit of the provincial Chairman\"}, counts_as: [ministry-certificate]}",
                "rulebook-cycle",
                "'provincial-certificate' leads back to itself");
    }

    @Test
    void aPaperTypeLeftOutIsRefused() throws IOException {
        refuses(
                "papers.yaml",
                "  - {type: PLAN, name: {vi: \"kế hoạch\", en: \"plan\"}, bears_number: true}\n",
                "",
                "rulebook-missing",
                "paper type 'PLAN' is missing");
    }

    @Test
    void aClauseSaidToBeUnchangedNeedsWhoWhenAndWhichPage() throws IOException {
        refuses(
                "instruments.yaml",
                "\"74.1\": {state: UNKNOWN}",
                "\"74.1\": {state: UNCHANGED}",
                "rulebook-clause-not-confirmed",
                "needs confirmed_by, confirmed_on and page");
    }

    @Test
    void aConditionWithoutARuleTextIsRefused() throws IOException {
        change("conditions/papers.drl", "rule \"paper-present\"", "rule \"papers-present\"");
        assertThat(refused().getMessage())
                .contains("condition 'paper-present' has no rule in conditions/*.drl. Maybe 'papers-present'?");
    }

    @Test
    void withoutAnyRuleTextConditionsAreNotAskedForTheirs() throws Exception {
        try (Stream<Path> files = Files.list(rules.resolve("conditions"))) {
            for (Path drl : files.filter(p -> p.toString().endsWith(".drl")).toList()) {
                Files.delete(drl);
            }
        }
        assertThat(Rulebook.load(rules).drl()).isEmpty();
    }

    @Test
    void anAwardInAFolderOfAnotherNameIsRefused() throws IOException {
        refuses(
                COLLECTIVE,
                "id: provincial-certificate-collective",
                "id: provincial-certificate-team",
                "rulebook-wrong-folder",
                "must be the name of its folder");
    }

    @Test
    void aFileThatHasNoPlaceIsRefused() throws IOException {
        Files.writeString(rules.resolve("awards/extra.yaml"), "id: extra\n");
        assertThat(refused().getMessage()).contains("awards/extra.yaml: this file has no place in the rulebook");
    }

    @Test
    void textThatIsNotYamlIsRefusedWithItsLine() throws IOException {
        refuses("bodies.yaml", "bodies:", "bodies: [", "rulebook-not-yaml", "not readable as YAML");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Files.write(rules.resolve("bodies.yaml"), "bodies: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused().getMessage()).contains("bodies.yaml: the file is not UTF-8");
    }

    @Test
    void pointsThatDoNotAddUpAreRefused() throws IOException {
        refuses(
                "programmes/skilled-mass-mobilization/criteria/dvk-100.yaml",
                "maximum: 100",
                "maximum: 90",
                "rulebook-points",
                "the maxima add up to 100, more than 90");
    }

    @Test
    void aNodeOfTwoShapesIsRefused() throws IOException {
        refuses(
                ENTERPRISE,
                "            - any_point_of:",
                "            - all: [recognised]\n              any_point_of:",
                "rulebook-not-a-node",
                "a node needs exactly one of");
    }

    @Test
    void theSentencesAreInBothLanguages() throws IOException {
        change(COLLECTIVE, "condition: attestation", "condition: atestation");
        assertThat(refused().problems())
                .allSatisfy(p -> assertThat(List.of("vi", "en"))
                        .allSatisfy(lang ->
                                assertThat(RulebookRefused.sentence(p, lang)).contains(".yaml:")));
    }
}
