package vn.binhxet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Kind;

/** The bonuses of the shipped rules against the published tables (Decree 152/2025 Art. 49-54, Decree 91/2017 Art. 73). */
class BonusesTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private final Bonuses bonuses;

    BonusesTest() throws RulebookRefused {
        bonuses = Rulebook.load(Path.of("rules")).bonuses();
    }

    private BigDecimal amount(String form, Kind kind, LocalDate day, RoundingMode rounding) {
        return bonuses.of(form, kind, day, rounding).orElseThrow().amount();
    }

    @Test
    void amountsOfTodayAreThoseOfTheTable() {
        assertThat(amount("provincial-certificate", Kind.INDIVIDUAL, NOW, RoundingMode.UP))
                .isEqualByComparingTo("3800000");
        assertThat(amount("provincial-certificate", Kind.COLLECTIVE, NOW, RoundingMode.UP))
                .isEqualByComparingTo("7590000");
        assertThat(amount("provincial-certificate", Kind.HOUSEHOLD, NOW, RoundingMode.UP))
                .isEqualByComparingTo("5700000");
        assertThat(amount("prime-minister-certificate", Kind.INDIVIDUAL, NOW, RoundingMode.UP))
                .isEqualByComparingTo("8860000");
        assertThat(amount("advanced-labour-collective", Kind.COLLECTIVE, NOW, RoundingMode.UP))
                .isEqualByComparingTo("2030000");
    }

    @Test
    void aProvinceMayRoundToTheNearest() {
        // 2 530 000 x 0.3 = 759 000
        assertThat(amount("advanced-worker", Kind.INDIVIDUAL, NOW, RoundingMode.UP))
                .isEqualByComparingTo("760000");
        // 2 530 000 x 3.5 = 8 855 000
        assertThat(amount("prime-minister-certificate", Kind.INDIVIDUAL, NOW, RoundingMode.DOWN))
                .isEqualByComparingTo("8850000");
    }

    @Test
    void theDayOfDecisionChoosesCoefficientAndSalary() {
        LocalDate before = LocalDate.of(2023, 12, 31);
        var old = bonuses.of("provincial-certificate", Kind.INDIVIDUAL, before, RoundingMode.UP)
                .orElseThrow();
        assertThat(old.amount()).isEqualByComparingTo("1800000");
        assertThat(old.coefficient().citations())
                .extracting(Citation::compact)
                .containsExactly("decree-91-2017 73.1.b");
        assertThat(amount("provincial-certificate", Kind.INDIVIDUAL, LocalDate.of(2025, 10, 20), RoundingMode.UP))
                .isEqualByComparingTo("3510000");
    }

    @Test
    void whatNobodyReadIsMarkedThroughToTheAmount() {
        var old = bonuses.of("provincial-certificate", Kind.INDIVIDUAL, LocalDate.of(2022, 1, 1), RoundingMode.UP)
                .orElseThrow();
        assertThat(old.verified()).isEqualTo(Verification.UNVERIFIED);
    }

    @Test
    void householdsHadNoBonusBeforeTheLawOf2022() {
        assertThat(bonuses.of("provincial-certificate", Kind.HOUSEHOLD, LocalDate.of(2023, 5, 1), RoundingMode.UP))
                .isEmpty();
    }
}
