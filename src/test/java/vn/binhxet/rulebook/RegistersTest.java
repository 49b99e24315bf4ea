package vn.binhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.PaperType;

/** What the rulebook names: citations, forms, statements, papers, programme, criterion sets. */
class RegistersTest {
    private static Rulebook rulebook;

    @BeforeAll
    static void load() throws RulebookRefused {
        rulebook = Rulebook.load(Path.of("rules"));
    }

    private static String cite(String instrument, String locator, String lang) {
        return CitationText.of(new Citation(instrument, locator), rulebook, lang);
    }

    @Test
    void citationsReadAsPeopleWriteThem() {
        assertThat(cite("law-06-2022", "74.1.d", "vi"))
                .isEqualTo("điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022");
        assertThat(cite("law-06-2022", "74.1.d", "en"))
                .isEqualTo("point d, clause 1, Article 74 of the Law on Emulation and Commendation 2022");
        assertThat(cite("law-06-2022", "74.1.đ", "vi"))
                .isEqualTo("điểm đ khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022");
        assertThat(cite("law-06-2022", "74.5", "vi")).isEqualTo("khoản 5 Điều 74 Luật Thi đua, khen thưởng năm 2022");
        assertThat(cite("decree-152-2025", "4.4.p2", "vi"))
                .isEqualTo("đoạn 2 khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP");
        assertThat(cite("decree-152-2025", "4.4.p2", "en"))
                .isEqualTo("paragraph 2, clause 4, Article 4 of Decree No. 152/2025/NĐ-CP");
        assertThat(cite("decree-91-2017", "3.p4", "vi")).isEqualTo("đoạn 4 Điều 3 Nghị định số 91/2017/NĐ-CP");
        assertThat(cite("programme-dvk", "§5", "vi")).startsWith("mục 5 Bộ tiêu chí công nhận mô hình");
        assertThat(cite("programme-dvk", "§5", "en")).startsWith("item 5 of the recognition criteria");
    }

    @Test
    void severalCitationsAreJoinedTheLeadingOneFirst() {
        var citations = List.of(new Citation("law-06-2022", "74.1.a"), new Citation("law-06-2022", "3.5"));
        assertThat(CitationText.of(citations, rulebook, "vi"))
                .isEqualTo("điểm a khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022; "
                        + "khoản 5 Điều 3 Luật Thi đua, khen thưởng năm 2022");
    }

    @Test
    void aMinistrysCertificateCountsBesideAProvinces() {
        assertThat(rulebook.formsCountingAs("provincial-certificate"))
                .containsExactlyInAnyOrder("provincial-certificate", "ministry-certificate");
        assertThat(rulebook.formsCountingAs("ministry-certificate")).containsExactly("ministry-certificate");
    }

    @Test
    void exemplaryEntailsCompliance() {
        assertThat(rulebook.statementsEntailing("compliance"))
                .containsExactlyInAnyOrder("compliance", "exemplary-compliance");
        assertThat(rulebook.statementsEntailing("exemplary-compliance")).containsExactly("exemplary-compliance");
    }

    @Test
    void decisionsLettersAndPlansBearANumberMinutesAndReportsDoNot() {
        assertThat(rulebook.bearsNumber(PaperType.DECISION)).isTrue();
        assertThat(rulebook.bearsNumber(PaperType.SUBMISSION_LETTER)).isTrue();
        assertThat(rulebook.bearsNumber(PaperType.OFFICIAL_LETTER)).isTrue();
        assertThat(rulebook.bearsNumber(PaperType.PLAN)).isTrue();
        assertThat(rulebook.bearsNumber(PaperType.MINUTES)).isFalse();
        assertThat(rulebook.bearsNumber(PaperType.ACHIEVEMENT_REPORT)).isFalse();
        assertThat(rulebook.paperName(PaperType.MINUTES).vi()).isEqualTo("biên bản");
    }

    @Test
    void everyStatementNamesPapersThatCanCarryIt() {
        assertThat(rulebook.statements().values())
                .allSatisfy(s -> assertThat(s.papers()).as(s.id()).isNotEmpty());
    }

    @Test
    void theDistrictExistsUntilTheEndOfJune2025() {
        Programme programme = rulebook.programme("skilled-mass-mobilization");
        assertThat(programme.levelsOn(LocalDate.of(2025, 6, 30)))
                .extracting(Programme.LevelInTime::level)
                .contains(Level.DISTRICT);
        assertThat(programme.levelsOn(LocalDate.of(2025, 7, 1)))
                .extracting(Programme.LevelInTime::level)
                .doesNotContain(Level.DISTRICT);
    }

    @Test
    void localFieldsCountForAMainField() {
        Programme programme = rulebook.programme("skilled-mass-mobilization");
        assertThat(programme.mainFields())
                .extracting(Programme.Field::id)
                .containsExactly("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM");
        assertThat(programme.field("ENVIRONMENT").orElseThrow().main()).isEqualTo("CULTURE_SOCIETY");
        assertThat(programme.field("SPORT")).isEmpty();
    }

    @Test
    void theCriterionSetsAddUpToAHundred() {
        for (String id : List.of("dvk-100", "dvk-graded")) {
            CriterionSet set =
                    rulebook.criterionSet("skilled-mass-mobilization", id).orElseThrow();
            assertThat(set.items().stream().map(CriterionSet.Item::max).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
        }
        CriterionSet graded =
                rulebook.criterionSet("skilled-mass-mobilization", "dvk-graded").orElseThrow();
        assertThat(graded.bonusCap()).isEqualByComparingTo("20");
        assertThat(graded.items().get(3).bands())
                .extracting(CriterionSet.Band::points)
                .containsExactly(BigDecimal.ZERO, new BigDecimal(5), new BigDecimal(10), new BigDecimal(15));
        assertThat(rulebook.criterionSet("skilled-mass-mobilization", "dvk-50")).isEmpty();
    }

    @Test
    void unknownIdsAreOurError() {
        assertThatThrownBy(() -> rulebook.form("provincial-certificat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe 'provincial-certificate'?");
        assertThatThrownBy(() -> rulebook.bodyName("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFilesReadAreKeptForTheRecordWithoutCasesAndPages() {
        assertThat(rulebook.files())
                .containsKeys("instruments.yaml", "general/bars.yaml", "conditions/vocabulary.yaml")
                .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isNotEmpty());
        assertThat(rulebook.files().keySet()).noneMatch(path -> path.endsWith("cases.yaml") || path.endsWith(".md"));
        assertThat(rulebook.cases().keySet().stream()
                        .filter(path -> path.contains("awards/") && !path.startsWith("provinces/")))
                .hasSameSizeAs(rulebook.awards().keySet());
    }
}
