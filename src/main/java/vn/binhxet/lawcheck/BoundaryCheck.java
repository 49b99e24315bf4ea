package vn.binhxet.lawcheck;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.lawcheck.CheckFinding.Kind;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;

/**
 * Boundaries no case stands at: each criterion below, at and above its number, met and not met, with the fact missing, and at
 * least once on each side of every day on which its number or its citation changes.
 */
final class BoundaryCheck {
    private final Epochs epochs;
    private final Entailments entailments;
    private final Verbs verbs;
    private final Stage stage;
    private final Map<String, Set<Side>> covered = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private int invented;

    BoundaryCheck(Epochs epochs, Entailments entailments, Verbs verbs, Stage stage, List<TriedCase> cases) {
        this.epochs = epochs;
        this.entailments = entailments;
        this.verbs = verbs;
        this.stage = stage;
        cases.stream().filter(t -> t.assessment() != null && t.holds()).forEach(this::cover);
    }

    private void cover(TriedCase t) {
        var findings = new LinkedHashSet<Finding>();
        t.criteria().forEach(c -> findings.add(t.assessment().findings().get(c.id())));
        if (t.judged()) {
            findings.addAll(t.assessment().gaps());
        }
        if (t.judged() && t.assessment().outcome() == Outcome.QUALIFIED) {
            // Who qualifies has every paper and is clear of every bar and hold.
            AwardInForce text = t.assessment().award();
            Trees.besideTheStandard(text)
                    .forEach(id -> findings.add(t.assessment().findings().get(id)));
        }
        for (Finding f : findings) {
            Criterion c = f.criterion();
            covered.computeIfAbsent(key(c), k -> EnumSet.noneOf(Side.class)).addAll(sides(f));
            tried.add(key(c) + c.citations());
        }
    }

    private static String key(Criterion c) {
        return c.id() + "@" + c.revision() + c.numbers();
    }

    private Set<Side> sides(Finding f) {
        if (f.verdict() == Verdict.UNDETERMINED) {
            boolean open = f.cause() == Cause.MISSING || f.cause() == Cause.JUDGEMENT;
            return open ? EnumSet.of(Side.MISSING) : EnumSet.noneOf(Side.class);
        }
        boolean met = f.verdict() == Verdict.MET;
        if (!verbs.counts(f.criterion().condition())) {
            return EnumSet.of(met ? Side.MET : Side.NOT_MET);
        }
        if (!met) {
            return EnumSet.of(Side.BELOW);
        }
        return EnumSet.of(more(f) ? Side.ABOVE : Side.AT);
    }

    /** A share is above its boundary from the next whole percent on. */
    private static boolean more(Finding f) {
        String[] share = String.valueOf(f.observed()).split("/", -1);
        if (share.length == 2) {
            BigDecimal has = number(share[0]).multiply(BigDecimal.valueOf(100));
            int strict = f.criterion().is("strict") ? 1 : 0;
            BigDecimal asked = number(f.required()).add(BigDecimal.valueOf(strict));
            return has.compareTo(asked.multiply(number(share[1]))) > 0;
        }
        return number(f.observed()).compareTo(number(f.required())) > 0;
    }

    private static BigDecimal number(String text) {
        return text != null && text.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    void run() {
        for (Epoch epoch : epochs.all()) {
            AwardInForce text = epoch.text();
            for (Criterion c : text.criteria().values()) {
                boolean copied = c.id().contains(".");
                if (!copied && c.verification().decides() && !entailments.impossible(c, text.award())) {
                    criterion(epoch, c);
                }
            }
        }
    }

    private void criterion(Epoch epoch, Criterion c) {
        boolean missingSide = false;
        for (Side side : possible(epoch.text(), c)) {
            boolean has = covered.getOrDefault(key(c), Set.of()).contains(side);
            missingSide |= !has;
            if (!has && told.add(key(c) + side)) {
                put(epoch, c, side, side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        if (!missingSide && !tried.contains(key(c) + c.citations()) && told.add(key(c) + c.citations())) {
            put(
                    epoch,
                    c,
                    verbs.counts(c.condition()) ? Side.AT : Side.MET,
                    "from-" + epoch.dates().receipt());
        }
    }

    private Set<Side> possible(AwardInForce text, Criterion c) {
        Set<Side> sides = EnumSet.copyOf(verbs.sides(c.condition()));
        boolean subject = c.condition().equals("occupation") || c.condition().equals("collective-form");
        if (subject && !Persons.canBeOutside(text.award(), c)) {
            sides.remove(Side.NOT_MET);
        }
        if (c.condition().equals("nominee-kind")) {
            // Every dossier says what it is about.
            sides.remove(Side.MISSING);
        }
        BigDecimal percent = c.numbers().get("percent");
        if (percent != null && percent.compareTo(BigDecimal.valueOf(100)) == 0) {
            sides.remove(Side.ABOVE);
        }
        if (entailments.always(c)) {
            sides.remove(Side.BELOW);
        }
        return sides;
    }

    private void put(Epoch epoch, Criterion c, Side side, String where) {
        Nominee nominee = epoch.nominee(epochs.rulebook(), Map.of(c.id(), side), Map.of(), invented++);
        boolean shared = c.id().startsWith("general/");
        stage.put(
                new CheckFinding(
                        Kind.CASE_MISSING,
                        c.id() + "/" + c.revision() + "/" + where,
                        shared ? null : epoch.award(),
                        where.startsWith("from-")
                                ? Said.of(
                                        "check.CASE_MISSING.day",
                                        "criterion",
                                        c,
                                        "on",
                                        epoch.dates().receipt())
                                : Said.of("check.CASE_MISSING", "criterion", c, "side", side),
                        null,
                        null,
                        false,
                        null),
                nominee,
                t -> {
                    Finding found = t.assessment() == null
                            ? null
                            : t.assessment().findings().get(c.id());
                    return found != null && sides(found).contains(side);
                });
    }
}
