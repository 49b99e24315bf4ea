package vn.binhxet.lawcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.lawcheck.CheckFinding.Kind;

/** What a province makes of an award is examined like the award itself, each finding with a nominee of its own round. */
class ProvinceTextsTest {
    @TempDir
    Path temp;

    private Planted planted;

    @BeforeEach
    void anAwardOfTwoTitles() throws Exception {
        planted = new Planted(temp).tree("all:\n  - " + Planted.titles("two", 2));
        planted.file("provinces/thu/province.yaml", "id: thu\nname: {vi: \"tỉnh Thử\", en: \"Trial\"}\n");
        planted.file("provinces/thu/instruments.yaml", """
                instruments:
                  - id: thu-01
                    name: {vi: "Quy định thử", en: "Trial regulation"}
                    number: "01/2026/QĐ-UBND"
                    enacted: 2026-01-05
                    in_force: {from: 2026-01-15}
                    transition: {by: RECEIPT, settled: false}
                    checked_on: 2026-01-20
                    note: "made up for a test"
                """);
    }

    private CheckReport with(String leaf) throws Exception {
        planted.file("provinces/thu/awards/" + Planted.AWARD + "/conditions.yaml", """
                conditions:
                  - legal_basis: "law-06-2022 74.6"
                    revisions:
                      - revision: 1
                        in_force: {from: 2026-01-15}
                        source: thu-01
                        verified: PRIMARY_TEXT
                        checked_on: 2026-01-20
                        tree:
                          %s
                """.formatted(
                        leaf.replace("2024-01-01", "2026-01-15")));
        return planted.check();
    }

    @Test
    void aConditionNobodyCanMeetIsFound() throws Exception {
        CheckReport report = with(Planted.leaf("form", "collective-form", "any_of: [AGENCY]"));
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.UNREACHABLE && f.about().startsWith("thu: "))
                .isNotEmpty()
                .allMatch(CheckFinding::proven)
                .allSatisfy(f -> assertThat(f.nominee()
                                .written()
                                .node()
                                .at("/round/province")
                                .asText())
                        .isEqualTo("thu"));
    }

    @Test
    void aConditionThatAsksNoMoreThanTheLawIsSuperfluous() throws Exception {
        CheckReport report = with(Planted.titles("one", 1));
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.REDUNDANT)
                .singleElement()
                .satisfies(f -> assertThat(f.about()).startsWith("thu: " + Planted.AWARD));
    }

    @Test
    void whatTheLawAsksBesideAStricterProvinceIsNoFault() throws Exception {
        CheckReport report = with(Planted.titles("three", 3));
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.REDUNDANT)
                .isEmpty();
    }

    @Test
    void everyBoundaryOfTheProvincesNumberNeedsACase() throws Exception {
        CheckReport report = with(Planted.titles("three", 3));
        String id = Planted.AWARD + "/thu/three/1/";
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == Kind.CASE_MISSING && f.about().startsWith(id))
                .extracting(f -> f.about().substring(id.length()))
                .containsExactlyInAnyOrder("below", "at", "above", "missing");
        Path cases = temp.resolve("made.yaml");
        Files.writeString(cases, report.cases());
        assertThat(cases).content().contains("province: thu");
    }
}
