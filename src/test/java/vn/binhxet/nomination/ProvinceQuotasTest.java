package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Status;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** A province's ceilings stand beside the round's places: four who qualify, three places, two of one unit at most. */
class ProvinceQuotasTest {
    private static final Path SCENARIO = Rounds.FIXTURES.resolve("cap-per-unit-passes-over-the-third");
    private static final String SHARE =
            "{awards: [provincial-certificate-collective], at_most: %s, of: qualified, citation: \"thu-01 4.1\"}";

    @TempDir
    Path temp;

    @Test
    void theSmallerOfShareAndRoundsPlacesCounts() throws Exception {
        assertThat(nominated(SHARE.formatted("50%"), "quota: 3")).containsExactly("T1", "T2");
    }

    @Test
    void aShareIsRoundedDown() throws Exception {
        assertThat(nominated(SHARE.formatted("74%"), "quota: 3")).hasSize(2);
        assertThat(nominated(SHARE.formatted("75%"), "quota: 3")).hasSize(3);
    }

    @Test
    void aHigherCeilingGivesTheRoundNoMorePlaces() throws Exception {
        assertThat(nominated(SHARE.formatted("100%"), "quota: 3")).containsExactly("T1", "T2", "T4");
    }

    @Test
    void theRoundCannotRaiseItselfAboveTheProvincesShare() throws Exception {
        assertThat(nominated(SHARE.formatted("50%"), "quota: 4")).containsExactly("T1", "T2");
    }

    @Test
    void aRoundWithoutQuotaIsCutAndRankedByTheProvincesShare() throws Exception {
        NominationList list = list(SHARE.formatted("50%"), "quota: null", "2025-01-01");
        assertThat(list.opened().quota()).isEqualTo(2);
        assertThat(list.entries()).extracting(Entry::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCapOfTheProvinceStandsBesideTheRounds() throws Exception {
        String cap =
                "{awards: [provincial-certificate-collective], at_most: 1, per: UNIT, why: \"Mỗi đơn vị không quá 01\","
                        + " citation: \"thu-01 4.2\"}";
        NominationList list = list(cap, "quota: 3", "2025-01-01");
        assertThat(taken(list)).containsExactly("T1", "T4");
        assertThat(list.opened().constraints()).hasSize(2);
    }

    @Test
    void whereTheProvinceSetsNoneOrNotYetTheRoundsQuotaStands() throws Exception {
        assertThat(nominated("", "quota: 3")).containsExactly("T1", "T2", "T4");
        assertThat(taken(list(SHARE.formatted("50%"), "quota: 3", "2025-10-20")))
                .hasSize(3);
    }

    @Test
    void aQuotaThatSaysNotOfWhatIsRefused() {
        String nothing =
                "{awards: [provincial-certificate-collective], at_most: 5, why: \"Năm\", citation: \"thu-01 4.2\"}";
        assertThatThrownBy(() -> list(nothing, "quota: 3", "2025-01-01"))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining("of: qualified");
    }

    private List<String> nominated(String quota, String places) throws Exception {
        return taken(list(quota, places, "2025-01-01"));
    }

    private static List<String> taken(NominationList list) {
        return list.entries().stream()
                .filter(e -> e.status() == Status.NOMINATED)
                .map(Entry::id)
                .toList();
    }

    private NominationList list(String quota, String places, String inForce) throws Exception {
        Path here = Files.createTempDirectory(temp, "q");
        Path rules = here.resolve("rules");
        Path round = here.resolve("round");
        copy(Path.of("rules"), rules);
        copy(SCENARIO, round);
        Path province = Files.createDirectories(rules.resolve("provinces/thu"));
        Files.writeString(province.resolve("instruments.yaml"), """
                instruments:
                  - id: thu-01
                    name: {vi: "Quy định thử", en: "Trial regulation"}
                    number: "01/2025/QĐ-UBND"
                    enacted: 2024-12-20
                    in_force: {from: %s}
                    transition: {by: RECEIPT, settled: false}
                    checked_on: 2026-01-20
                    note: "made up for a test"
                """.formatted(inForce));
        Files.writeString(
                province.resolve("province.yaml"),
                "id: thu\nname: {vi: \"tỉnh Thử\", en: \"Trial\"}\n"
                        + (quota.isEmpty() ? "" : "quotas:\n  - " + quota + "\n"));
        Path settings = round.resolve("round.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("province: tinh-mau", "province: thu")
                        .replace("quota: 3", places));
        Rulebook.load(rules);
        return RoundEvaluation.of(round, rules, 2, Evaluation.Steps.unwatched())
                .lists()
                .get(0);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(p).toString());
                Files.createDirectories(target.getParent());
                Files.copy(p, target);
            }
        }
    }
}
