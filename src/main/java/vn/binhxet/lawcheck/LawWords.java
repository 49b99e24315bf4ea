package vn.binhxet.lawcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.CitationText;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/** The rulebook's own names in one language: awards, citations, criteria, verdicts. */
final class LawWords {
    private final Rulebook rulebook;
    private final Words words;
    private final Map<Citation, String> citations = new ConcurrentHashMap<>();

    LawWords(Rulebook rulebook, Words words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    Words words() {
        return words;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    String award(String id) {
        Award award = rulebook.awards().get(id);
        return award == null ? id : award.name().in(words.language());
    }

    String form(String id) {
        return rulebook.form(id).name().in(words.language());
    }

    String body(String id) {
        return rulebook.bodyName(id).in(words.language());
    }

    String instrument(String id) {
        return rulebook.instrument(id).name().in(words.language());
    }

    String citation(Citation citation) {
        return citations.computeIfAbsent(citation, c -> CitationText.of(c, rulebook, words.language()));
    }

    /** Citations of {@code instrument} without its name, others in full. */
    String citations(List<Citation> all, String instrument) {
        String name = instrument(instrument);
        return all.stream()
                .map(c -> c.instrument().equals(instrument) ? shortened(citation(c), name) : citation(c))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String citation, String name) {
        return citation.endsWith(name)
                ? citation.substring(0, citation.length() - name.length()).replaceFirst("( of( the)?)? *$", "")
                : citation;
    }

    String citations(List<Citation> all) {
        return all.stream().map(this::citation).distinct().collect(Collectors.joining("; "));
    }

    String outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.name().equals(code))
                .map(words::of)
                .findFirst()
                .orElseGet(() -> words.say("rulestest.notinforce"));
    }

    /** A verdict and its cause as cases write them: {@code UNDETERMINED MISSING}. */
    String verdict(String code) {
        String[] parts = code.toUpperCase(Locale.ROOT).split(" ", -1);
        String verdict = Arrays.stream(Verdict.values())
                .filter(v -> v.name().equals(parts[0]))
                .map(words::of)
                .findFirst()
                .orElse(parts[0]);
        String cause = parts.length < 2
                ? null
                : Arrays.stream(Cause.values())
                        .filter(c -> c.name().equals(parts[1]))
                        .map(words::of)
                        .findFirst()
                        .orElse(parts[1]);
        return words.say("rulestest.verdict", "verdict", verdict, "cause", cause);
    }

    String wording(Criterion criterion) {
        return criterion.wording().in(words.language());
    }

    String criterion(Criterion criterion) {
        return words.say(
                "law.criterion",
                "wording",
                wording(criterion),
                "citation",
                citation(criterion.citations().get(0)));
    }

    String criterion(Assessment assessment, String id) {
        Criterion criterion = assessment.award().criteria().get(id);
        return criterion == null ? id : criterion(criterion);
    }
}
