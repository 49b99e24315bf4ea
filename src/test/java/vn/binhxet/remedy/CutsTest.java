package vn.binhxet.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Score;
import vn.binhxet.dossier.Section;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.RoundEvaluation;
import vn.binhxet.ranking.Basis;
import vn.binhxet.ranking.Candidate;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Ranking;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;

/** How firm the cut of a list is: by hand on small rounds, and against ranking everything anew. */
class CutsTest {
    private static RoundResult evaluated(String fixture) throws Exception {
        return RoundEvaluation.of(Path.of("fixtures", fixture), Path.of("rules"), 2, Evaluation.Steps.unwatched());
    }

    private static Cuts cuts(RoundResult result) {
        return new Cuts(result, result.lists().get(0));
    }

    /** 68; 60 of a woman; 60 of a man; two places. */
    @Test
    void oneStepDecidesBetweenTwoSeparatedOnlyByAPreference() throws Exception {
        RoundResult result = evaluated("tie-separated-by-womens-preference");
        Firmness firmness = cuts(result).firmness().orElseThrow();
        assertThat(firmness.byOneStep()).containsExactly("D2", "D3");
        assertThat(firmness.lowestNominated()).isEqualByComparingTo("60");
        assertThat(firmness.highestOutside()).isEqualByComparingTo("60");
        assertThat(firmness.isGrey("D2")).isTrue();
    }

    @Test
    void whoLosesByAPreferenceNeedsTheLeastThereIs() throws Exception {
        assertThat(cuts(evaluated("tie-separated-by-womens-preference")).enough("D3"))
                .hasValueSatisfying(e -> assertThat(e.more()).isEqualByComparingTo("0.01"));
    }

    /** 69, 68, 67 of one unit of which two may be taken; a point more would only make the third equal the second. */
    @Test
    void whoIsKeptOutByACapMustPassSomebodyOfHisOwnUnit() throws Exception {
        Cuts cuts = cuts(evaluated("cap-per-unit-passes-over-the-third"));
        assertThat(cuts.enough("T3"))
                .hasValueSatisfying(e -> assertThat(e.total()).isEqualByComparingTo("68.01"));
        assertThat(cuts.firmness().orElseThrow().byOneStep()).containsExactly("T2");
    }

    @Test
    void whereEqualsWaitForTheCouncilOneStepOfEitherDecides() throws Exception {
        Firmness firmness =
                cuts(evaluated("tie-at-the-cut-left-to-the-council")).firmness().orElseThrow();
        assertThat(firmness.byOneStep()).containsExactly("D2", "D3");
    }

    @Test
    void theNominatedNeedNothingAndWithoutAQuotaNothingIsCut() throws Exception {
        assertThat(cuts(evaluated("tie-separated-by-womens-preference")).enough("D1"))
                .isEmpty();
        assertThat(cuts(evaluated("no-quota-everyone-qualified-is-nominated")).firmness())
                .isEmpty();
    }

    /** Every score of everybody one tenth up and down, and every list made again from the dossiers. */
    @Test
    void whoMovesByOneStepIsWhoMovesWhenEverythingIsRankedAnew() throws Exception {
        RoundResult result = evaluated("lai-chau-2020-2025");
        NominationList list = result.lists().get(0);
        var moved = new TreeSet<String>();
        for (Entry entry : list.entries()) {
            Dossier dossier = entry.candidate().dossier();
            for (int i = 0; i < dossier.scores().facts().size(); i++) {
                for (String step : List.of("0.1", "-0.1")) {
                    moved.addAll(movedBy(list, result, dossier.id(), stepped(dossier, i, new BigDecimal(step))));
                }
            }
        }
        Firmness firmness = new Cuts(result, list).firmness().orElseThrow();
        assertThat(new TreeSet<>(firmness.byOneStep())).isEqualTo(moved);
    }

    private static Dossier stepped(Dossier dossier, int index, BigDecimal step) {
        var scores = new ArrayList<>(dossier.scores().facts());
        Score score = scores.get(index);
        scores.set(index, Components.with(score, "value", score.value().add(step)));
        return Components.with(dossier, "scores", Section.of(scores));
    }

    private static Set<String> movedBy(NominationList list, RoundResult result, String id, Dossier changed) {
        List<Candidate> candidates = list.entries().stream()
                .map(Entry::candidate)
                .map(c -> c.dossier().id().equals(id) ? new Candidate(changed, c.proposal(), c.assessment()) : c)
                .toList();
        NominationList other = Ranking.rank(
                        candidates, result.round(), result.decisions(), Basis.of(result.rulebook(), result.round()))
                .lists()
                .get(0);
        Map<String, Boolean> before = nominated(list);
        var moved = new TreeSet<String>();
        nominated(other).forEach((who, now) -> {
            if (!now.equals(before.get(who))) {
                moved.add(who);
            }
        });
        return moved;
    }

    private static Map<String, Boolean> nominated(NominationList list) {
        var nominated = new TreeMap<String, Boolean>();
        list.entries().forEach(e -> nominated.put(e.id(), e.status() == Status.NOMINATED));
        return nominated;
    }
}
