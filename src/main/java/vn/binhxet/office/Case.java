package vn.binhxet.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Phrases;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.PaperSettings.BonusRounding;
import vn.binhxet.round.Register;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Bonuses;

/**
 * A round before the office: its result, what the register knows, and the digests of the documents tabled.
 *
 * @param digests SHA-256 of the files of the run by path, as far as written
 */
record Case(RoundResult result, Explanations told, Register register, SortedMap<String, String> digests) {
    /** Papers are Vietnamese whatever language the report has. */
    static Case of(RoundResult result, Register register, SortedMap<String, String> digests) {
        return new Case(result, Explanations.of(result, "vi"), register, digests);
    }

    Round round() {
        return result.round();
    }

    Phrases phrases() {
        return told.phrases();
    }

    LocalDate decisionDay() {
        return round().decisionOn() == null ? round().asOf() : round().decisionOn();
    }

    Optional<Bonuses.Bonus> bonus(Nominee nominee) {
        return result.rulebook()
                .bonuses()
                .of(nominee.list().award().gives(), nominee.list().kind(), decisionDay(), rounding());
    }

    private RoundingMode rounding() {
        return round().papers().bonusRounding() == BonusRounding.NEAREST ? RoundingMode.HALF_UP : RoundingMode.UP;
    }

    String formName(String form) {
        return result.rulebook().forms().containsKey(form)
                ? result.rulebook().form(form).name().vi()
                : form;
    }

    BigDecimal bonusOf(Nominee nominee) {
        return bonus(nominee).map(Bonuses.Bonus::amount).orElse(BigDecimal.ZERO);
    }

    /** What certificates say where the unit's own sentence is missing. */
    String achievement() {
        String own = round().papers().achievement();
        if (own != null && !own.isBlank()) {
            return own;
        }
        String movement = round().movement() == null || round().movement().name() == null
                ? null
                : round().movement().name().vi();
        return movement == null
                ? null
                : "Đã có thành tích xuất sắc trong " + movement.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + movement.substring(1);
    }
}
