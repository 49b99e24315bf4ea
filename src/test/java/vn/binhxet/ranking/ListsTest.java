package vn.binhxet.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhxet.ranking.Nominee.scored;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Model;
import vn.binhxet.round.Trait;

class ListsTest {
    @Test
    void listsStandInTheOrderTheRoundOpensAwardsThenByKind() {
        Ranked ranked = Rounds.quota(1)
                .open("another", 1, 0, List.of())
                .rank(scored("a", 1).proposing("another"), scored("b", 1).of(Kind.HOUSEHOLD), scored("c", 1));
        assertThat(ranked.lists())
                .extracting(NominationList::id)
                .containsExactly(Nominee.AWARD + "~INDIVIDUAL", Nominee.AWARD + "~HOUSEHOLD", "another~INDIVIDUAL");
        assertThat(ranked.lists().get(2).award().id()).isEqualTo("another");
    }

    @Test
    void strataSplitAnAwardAndTheAbsentValueHasItsOwnListAtTheEnd() {
        Ranked ranked = Rounds.split(Trait.FIELD, Trait.LEVEL)
                .rank(
                        scored("a", 1).inField("ECONOMY").at(Level.GRASSROOTS),
                        scored("b", 1).inField("ECONOMY").at(Level.COMMUNE),
                        scored("c", 1).at(Level.COMMUNE),
                        scored("d", 1).inField("CULTURE_SOCIETY"));
        assertThat(ranked.lists())
                .extracting(list -> list.id().substring(Nominee.AWARD.length()))
                .containsExactly(
                        "~INDIVIDUAL~CULTURE_SOCIETY~",
                        "~INDIVIDUAL~ECONOMY~COMMUNE",
                        "~INDIVIDUAL~ECONOMY~GRASSROOTS",
                        "~INDIVIDUAL~~COMMUNE");
        assertThat(ranked.lists().get(1).stratum())
                .containsExactly(Map.entry(Trait.FIELD, "ECONOMY"), Map.entry(Trait.LEVEL, "COMMUNE"));
        assertThat(ranked.lists())
                .allSatisfy(list -> assertThat(Rounds.nominated(list)).isNotEmpty());
    }

    @Test
    void aLocalFieldIsCountedInItsMainField() {
        Ranked ranked = Rounds.split(Trait.FIELD)
                .mainFields(Map.of("ENVIRONMENT", "CULTURE_SOCIETY"))
                .rank(scored("a", 1).inField("ENVIRONMENT"), scored("b", 2).inField("CULTURE_SOCIETY"));
        assertThat(ranked.lists()).hasSize(1);
    }

    @Test
    void aModelsLevelIsItsOwnNotItsUnits() {
        Model model = new Model(null, Level.GRASSROOTS, null, null, null, null, null, List.of(), List.of());
        Ranked ranked = Rounds.split(Trait.LEVEL)
                .rank(scored("a", 1).of(Kind.MODEL).at(Level.PROVINCE).with(model));
        assertThat(ranked.lists().get(0).stratum()).containsEntry(Trait.LEVEL, "GRASSROOTS");
    }

    @Test
    void aNomineeInSeveralAreasStandsInOneListNamedByAllOfThem() {
        Ranked ranked = Rounds.split(Trait.AREA).rank(scored("a", 1).in(Area.SPECIALLY_DIFFICULT, Area.BORDER));
        assertThat(ranked.lists().get(0).stratum()).containsEntry(Trait.AREA, "BORDER+SPECIALLY_DIFFICULT");
    }

    @Test
    void aListIsProvisionalWhenTheLawOfAnyEntryIs() {
        assertThat(Rounds.quota(1)
                        .list(scored("a", 1), scored("b", 2).provisional())
                        .provisional())
                .isTrue();
        assertThat(Rounds.quota(1).list(scored("a", 1)).provisional()).isFalse();
    }

    @Test
    void anAwardTheRoundDidNotOpenIsOurOwnFault() {
        assertThatThrownBy(() -> Rounds.quota(1).rank(scored("a", 1).proposing("another")))
                .hasMessageContaining("another");
    }

    @Test
    void theSameDossierTwiceInOneListIsOurOwnFault() {
        assertThatThrownBy(() -> Rounds.quota(1).rank(scored("a", 1), scored("a", 2)))
                .hasMessageContaining("twice");
    }
}
