package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.rulebook.Criterion;

/** Findings that count: years in a row, initiatives, research, awards, months, results. */
final class CountedText {
    private final Wording wording;
    private final EvidenceText evidence;

    CountedText(Wording wording, EvidenceText evidence) {
        this.wording = wording;
        this.evidence = evidence;
    }

    /** "yêu cầu 02 lần liên tục; hồ sơ có 01 lần (năm 2024, Quyết định số 118/QĐ-SNV)". */
    String fact(Finding finding) {
        Criterion criterion = finding.criterion();
        String unit = unit(criterion);
        String required = amount(unit, required(finding));
        if (finding.cause() == Cause.MISSING) {
            return wording.say("count.missing", "required", required, "section", section(criterion));
        }
        if (finding.cause() == Cause.SUCCESSION || finding.cause() == Cause.JUDGEMENT) {
            return wording.say("count.cause", "required", required, "cause", cause(finding.cause()));
        }
        ProofGrade proof = wording.round().proof();
        List<Evidence> counted = finding.evidence().stream()
                .filter(e -> e.counted() && e.grade().atLeast(proof))
                .toList();
        List<Evidence> claimed = finding.evidence().stream()
                .filter(e -> e.counted() && !e.grade().atLeast(proof))
                .toList();
        List<Evidence> others =
                finding.evidence().stream().filter(e -> !e.counted()).toList();
        String observed = observed(finding, counted.size());
        boolean best = isStreak(criterion) && finding.verdict() != Verdict.MET && isLess(observed, counted.size());
        boolean what = !isOneCode(criterion);
        var text = new ArrayList<String>();
        if (observed.equals("0")) {
            text.add(wording.say("count.none", "required", required));
        } else {
            text.add(wording.say(
                    best ? "count.best" : "count",
                    "required",
                    required,
                    "observed",
                    amount(best ? unit : plain(unit), observed),
                    "facts",
                    counted.isEmpty() ? null : evidence.inShort(counted, what)));
        }
        if (finding.cause() == Cause.UNPROVEN || !claimed.isEmpty()) {
            text.add(wording.say(
                    proof == ProofGrade.SEEN ? "count.unseen" : "count.claimed",
                    "facts",
                    claimed.isEmpty() ? null : evidence.inShort(claimed, what)));
        }
        if (isStreak(criterion)) {
            window(criterion, finding.verdict(), text);
        }
        if (!others.isEmpty() && finding.verdict() != Verdict.MET) {
            text.add(wording.say("count.others", "facts", evidence.inShort(others, what)));
        }
        return String.join("; ", text);
    }

    /** After which award years count, and what the other years since must show. */
    private void window(Criterion criterion, Verdict verdict, List<String> text) {
        if (!criterion.codes("after").isEmpty()) {
            text.add(wording.say("count.after", "forms", wording.forms(criterion.codes("after"))));
        } else if (!criterion.codes("after_any").isEmpty()) {
            text.add(wording.say("count.after.any", "forms", wording.forms(criterion.codes("after_any"))));
        }
        for (String rest : criterion.codes("rest")) {
            if (verdict != Verdict.MET) {
                text.add(wording.say("count.rest", "rating", RatingLevel.valueOf(rest)));
            }
        }
    }

    private String cause(Cause cause) {
        return wording.say("cause." + cause.name());
    }

    private String amount(String unit, String number) {
        return wording.say(unit, "n", number);
    }

    /** Whether the criterion asks for one rating or one form, so that its own words name it already. */
    private static boolean isOneCode(Criterion criterion) {
        return criterion.codes("ratings").size() + criterion.codes("forms").size() == 1;
    }

    private static boolean isStreak(Criterion criterion) {
        return criterion.condition().equals("year-streak");
    }

    private static boolean isLess(String number, int size) {
        return number.matches("[0-9]{1,6}") && Integer.parseInt(number) < size;
    }

    private static String required(Finding finding) {
        Criterion criterion = finding.criterion();
        // A new model is asked fewer months than a kept one: what was asked of this one is in the finding.
        boolean asked = criterion.condition().equals("model-kept-up") && finding.required() != null;
        for (String name : asked ? List.<String>of() : List.of("min", "months", "years")) {
            if (criterion.numbers().containsKey(name)) {
                return criterion.numbers().get(name).stripTrailingZeros().toPlainString();
            }
        }
        return finding.required() == null ? "" : finding.required();
    }

    private static String observed(Finding finding, int counted) {
        return finding.observed() != null && finding.observed().matches("[0-9]+")
                ? finding.observed()
                : Integer.toString(counted);
    }

    private static String unit(Criterion criterion) {
        return switch (criterion.condition()) {
            case "year-streak" -> criterion.codes("ratings").isEmpty() ? "unit.times.streak" : "unit.years.streak";
            case "award-run" -> "unit.times.streak";
            case "initiative-count" -> "unit.initiatives";
            case "research-count" -> "unit.research";
            case "rating-count", "organisation-age", "production-model", "movement-lasted" -> "unit.years";
            case "combat-ingenuity" -> "unit.ingenuities";
            case "member-count" -> "unit.members";
            case "model-kept-up", "service-months" -> "unit.months";
            case "model-results" -> "unit.results";
            default -> "unit.times";
        };
    }

    private static String plain(String unit) {
        return switch (unit) {
            case "unit.times.streak" -> "unit.times";
            case "unit.years.streak" -> "unit.years";
            default -> unit;
        };
    }

    /** The sections of the dossier a counting condition reads. */
    private String section(Criterion criterion) {
        var sections = new ArrayList<String>();
        switch (criterion.condition()) {
            case "year-streak" -> {
                if (!criterion.codes("ratings").isEmpty()) {
                    sections.add(wording.say("section.ratings"));
                }
                if (List.of("forms", "after", "after_any").stream()
                        .anyMatch(name -> !criterion.codes(name).isEmpty())) {
                    sections.add(wording.say("section.awards"));
                }
            }
            case "initiative-count" -> sections.add(wording.say("section.initiatives"));
            case "research-count" -> sections.add(wording.say("section.research"));
            case "award-count", "award-run" -> sections.add(wording.say("section.awards"));
            case "rating-count" -> sections.add(wording.say("section.ratings"));
            case "combat-ingenuity" -> sections.add(wording.say("section.ingenuities"));
            case "member-count" -> sections.add(wording.say("section.rosters"));
            case "production-model" -> sections.add(wording.say("section.productions"));
            case "organisation-age" -> sections.add(wording.say("section.founded"));
            case "service-months" -> sections.add(wording.say("section.service"));
            default -> sections.add(wording.say("section.model"));
        }
        return wording.words().or(sections).toLowerCase(Locale.ROOT);
    }
}
