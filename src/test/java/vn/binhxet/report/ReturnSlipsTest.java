package vn.binhxet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;

class ReturnSlipsTest {
    private static final RoundResult ROUND = DemoRound.result();
    private static final SortedMap<String, String> VI = ReturnSlips.render(ROUND, Explanations.of(ROUND, "vi"));

    @Test
    void aUnitIsToldWhatIsMissingWhichClauseAsksAndUntilWhen() {
        assertThat(VI.get("u0.html"))
                .contains("Kính gửi: UBND xã Sìn Hồ")
                .contains("Điêu Chính Tới")
                .contains("Có biên bản xét khen thưởng")
                .contains("điểm c khoản 2 Điều 84")
                .contains("05/10/2025");
    }

    @Test
    void aUnitIsToldWhosePapersMustBeSeen() {
        assertThat(VI.get("u0.html")).contains("bản chính").contains("Lò Thị Mai Hương", "Hoàng Thị Ngọc Ánh");
    }

    @Test
    void aRecordNobodyCouldReadIsNotLost() {
        assertThat(VI.get("unknown.html")).contains("CN-99");
    }

    @Test
    void whoLacksNothingIsOnNoSlip() {
        assertThat(VI.values()).allSatisfy(slip -> assertThat(slip).doesNotContain("Vàng Thị Pà"));
    }

    @Test
    void fileNamesArePlainWhateverTheUnitsAreCalled() {
        assertThat(VI.keySet()).isNotEmpty().allSatisfy(name -> assertThat(name).matches("[a-z0-9-]+\\.html"));
    }

    @Test
    void bothLanguagesHaveTheSameSlips() {
        var en = ReturnSlips.render(ROUND, Explanations.of(ROUND, "en"));
        assertThat(en.keySet()).isEqualTo(VI.keySet());
        assertThat(en.get("u0.html")).contains("lang=\"en\"").contains("Request to complete dossiers");
    }
}
