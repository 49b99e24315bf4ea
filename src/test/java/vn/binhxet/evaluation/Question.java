package vn.binhxet.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Verification;

/** A criterion made by hand, built up one parameter at a time. */
final class Question {
    private final String id;
    private final String condition;
    private final Map<String, BigDecimal> numbers = new TreeMap<>();
    private final Map<String, List<String>> codes = new TreeMap<>();
    private Criterion.Within within;
    private Verification verification = Verification.PRIMARY_TEXT;

    private Question(String id, String condition) {
        this.id = id;
        this.condition = condition;
    }

    static Question about(String condition) {
        return new Question("test/" + condition, condition);
    }

    static Question about(String id, String condition) {
        return new Question(id, condition);
    }

    Question number(String name, int value) {
        numbers.put(name, BigDecimal.valueOf(value));
        return this;
    }

    Question codes(String name, String... values) {
        codes.put(name, List.of(values));
        return this;
    }

    Question within(String rating, List<String> forms, int min) {
        within = new Criterion.Within(rating, forms, min);
        return this;
    }

    /** The same, in the window after an award and, if so asked, up to the proposal. */
    Question within(String rating, List<String> forms, int min, List<String> after, boolean untilProposal) {
        within = new Criterion.Within(rating, forms, min, after, untilProposal, false);
        return this;
    }

    /** The same, in the window after any award of these forms, every other year since then so rated. */
    Question anchored(List<String> afterAny, List<String> types, List<String> rest) {
        within = new Criterion.Within(
                within.rating(),
                within.forms(),
                within.min(),
                within.after(),
                within.untilProposal(),
                within.afterDiscipline(),
                new Criterion.Anchoring(afterAny, types, rest));
        return this;
    }

    Question verified(Verification how) {
        verification = how;
        return this;
    }

    Criterion asked() {
        return new Criterion(
                id,
                1,
                condition,
                numbers,
                codes,
                within,
                new Text(id, id),
                List.of(new Citation("law-06-2022", "74.1")),
                verification,
                Layer.NATIONAL);
    }
}
