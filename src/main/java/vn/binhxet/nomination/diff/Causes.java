package vn.binhxet.nomination.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.diff.Movers.Pair;
import vn.binhxet.nomination.diff.RunDiff.Cause;
import vn.binhxet.nomination.diff.RunDiff.DossierChange;
import vn.binhxet.nomination.diff.RunDiff.Kind;
import vn.binhxet.nomination.diff.RunDiff.RuleChange;
import vn.binhxet.nomination.diff.RunDiff.SettingChange;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Decision;
import vn.binhxet.rulebook.Criterion;

/**
 * What made one nominee move, from the nearest cause outwards: the own findings, and behind each whether the fact, the
 * number or the clause is another one; then what decides places; and where nothing of the own changed, the others.
 */
final class Causes {
    private static final int MOST_NAMED = 5;
    /** Settings that can change a finding without any fact or rule being another one. */
    private static final Set<String> OF_FINDINGS = Set.of(
            "proof",
            "asOf",
            "receivedOn",
            "decisionOn",
            "submitBy",
            "supplyBy",
            "programme",
            "period",
            "movement.act",
            "movement.launchedBy",
            "movement.thematic");

    private final KeptRun before;
    private final KeptRun after;
    private final List<SettingChange> settings;
    private final List<RuleChange> rules;
    private final Set<String> changedDossiers = new TreeSet<>();
    private final Words words;

    Causes(
            KeptRun before,
            KeptRun after,
            List<SettingChange> settings,
            List<RuleChange> rules,
            List<DossierChange> dossiers) {
        this.before = before;
        this.after = after;
        this.settings = settings;
        this.rules = rules;
        this.words = after.explanations().words();
        dossiers.forEach(d -> changedDossiers.add(d.dossier()));
    }

    /** The causes of one move; never empty. {@code moved} are all who moved in the list. */
    List<Cause> of(Pair pair, List<Pair> moved) {
        if (pair.before() == null || pair.after() == null) {
            return List.of(appeared(pair));
        }
        var causes = new LinkedHashSet<Cause>();
        Entry was = pair.before().entry();
        Entry is = pair.after().entry();
        acts(was, is, causes);
        if (was.candidate().outcome() != is.candidate().outcome()) {
            findings(was.candidate().assessment(), is.candidate().assessment(), causes);
        }
        if ((is.candidate().outcome() == Outcome.QUALIFIED && was.candidate().outcome() == Outcome.QUALIFIED)
                || causes.isEmpty()) {
            points(was, is, causes);
            places(pair, causes);
            others(pair, moved, causes);
        }
        if (causes.isEmpty()) {
            settings.forEach(s -> causes.add(new Cause(Kind.SETTING, s.setting(), s.text())));
            rules.forEach(r -> causes.add(new Cause(Kind.CLAUSE, r.criterion(), r.text())));
        }
        if (causes.isEmpty()) {
            causes.add(new Cause(Kind.OTHERS, null, words.say("diff.cause.elsewhere")));
        }
        return List.copyOf(causes);
    }

    private Cause appeared(Pair pair) {
        String id = pair.any().entry().id();
        boolean dossier =
                (pair.before() == null ? before : after).result().dossiers().containsKey(id);
        String key = pair.before() == null
                ? dossier ? "diff.cause.proposed" : "diff.cause.submitted"
                : dossier ? "diff.cause.unproposed" : "diff.cause.gone";
        return new Cause(Kind.DOSSIER, id, words.say(key));
    }

    private void acts(Entry was, Entry is, Set<Cause> causes) {
        if (!same(was.act(), is.act())) {
            Decision act = is.act() == null ? was.act() : is.act();
            String text = after.explanations().phrases().act(act);
            causes.add(new Cause(
                    Kind.ACT,
                    act.act().name(),
                    words.say(is.act() == null ? "diff.cause.noact" : "diff.cause.act", "act", trimmed(text))));
        }
    }

    private static boolean same(Decision a, Decision b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.act() == b.act()
                && Objects.equals(a.on(), b.on())
                && Objects.equals(a.why(), b.why())
                && Objects.equals(a.rank(), b.rank());
    }

    private void findings(Assessment was, Assessment is, Set<Cause> causes) {
        var ids = new LinkedHashSet<>(is.findings().keySet());
        ids.addAll(was.findings().keySet());
        for (String id : ids) {
            Finding one = was.findings().get(id);
            Finding other = is.findings().get(id);
            if (one == null || other == null) {
                clause(id, is.award().award().id(), causes);
            } else if (one.verdict() != other.verdict() || one.cause() != other.cause()) {
                finding(one, other, is.dossier(), causes);
            }
        }
        if (causes.isEmpty()) {
            String award = is.award().award().id();
            settings.stream()
                    .filter(s ->
                            s.setting().startsWith("reading.") || s.setting().equals("path." + award))
                    .forEach(s -> causes.add(new Cause(Kind.SETTING, s.setting(), s.text())));
            rules.stream()
                    .filter(r -> r.award().equals(award))
                    .forEach(r -> causes.add(
                            new Cause(r.number() == null ? Kind.CLAUSE : Kind.NUMBER, r.criterion(), r.text())));
        }
    }

    private void clause(String criterion, String award, Set<Cause> causes) {
        rules.stream()
                .filter(r -> criterion.equals(r.criterion()) && r.award().equals(award))
                .forEach(r -> causes.add(new Cause(Kind.CLAUSE, criterion, r.text())));
    }

    private void finding(Finding one, Finding other, String dossier, Set<Cause> causes) {
        Criterion asked = one.criterion();
        Criterion asks = other.criterion();
        if (!asked.equals(asks)) {
            boolean number = !asked.numbers().equals(asks.numbers());
            rules.stream()
                    .filter(r -> asks.id().equals(r.criterion()))
                    .limit(1)
                    .forEach(r -> causes.add(new Cause(number ? Kind.NUMBER : Kind.CLAUSE, asks.id(), r.text())));
        }
        Dossier was = before.result().dossiers().get(dossier);
        Dossier is = after.result().dossiers().get(dossier);
        boolean fact = changedDossiers.contains(dossier)
                && (!Objects.equals(one.observed(), other.observed())
                        || !facts(one).equals(facts(other))
                        || asked.equals(asks));
        if (fact) {
            causes.add(new Cause(
                    Kind.FACT,
                    asks.id(),
                    words.say(
                            "diff.cause.fact",
                            "law",
                            trimmed(after.explanations().phrases().law(other)),
                            "before",
                            before.explanations().phrases().fact(one, was),
                            "after",
                            after.explanations().phrases().fact(other, is))));
        } else if (asked.equals(asks)) {
            settings.stream()
                    .filter(s -> OF_FINDINGS.contains(s.setting()))
                    .forEach(s -> causes.add(new Cause(
                            Kind.SETTING,
                            s.setting(),
                            words.say(
                                    "diff.cause.setting",
                                    "setting",
                                    s.text(),
                                    "law",
                                    trimmed(after.explanations().phrases().law(other))))));
        }
    }

    private static List<String> facts(Finding finding) {
        return finding.evidence().stream()
                .map((Evidence e) -> e.year() + " " + e.what() + " " + e.grade() + " " + e.counted() + " " + e.paper())
                .toList();
    }

    private void points(Entry was, Entry is, Set<Cause> causes) {
        if (was.points() == null
                || is.points() == null
                || was.points().total().compareTo(is.points().total()) == 0) {
            return;
        }
        Map<String, Points.Line> before = lines(was.points());
        Map<String, Points.Line> after = lines(is.points());
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var parts = new ArrayList<String>();
        for (String id : ids) {
            Points.Line one = before.get(id);
            Points.Line other = after.get(id);
            if (one == null || other == null || one.points().compareTo(other.points()) != 0) {
                parts.add(words.say(
                        "diff.points.line",
                        "criterion",
                        this.after.explanations().phrases().pointsCriterion(other == null ? one : other),
                        "before",
                        one == null ? "–" : words.decimal(one.points()),
                        "after",
                        other == null ? "–" : words.decimal(other.points())));
            }
        }
        causes.add(new Cause(
                Kind.POINTS,
                null,
                words.say(
                        "diff.cause.points",
                        "before",
                        was.points().total(),
                        "after",
                        is.points().total(),
                        "lines",
                        parts.isEmpty() ? null : String.join("; ", parts))));
    }

    private static Map<String, Points.Line> lines(Points points) {
        var lines = new TreeMap<String, Points.Line>();
        points.lines().forEach(l -> lines.put(l.criterion() + " " + l.how(), l));
        return lines;
    }

    /** Quotas, constraints and keys of the list itself. */
    private void places(Pair pair, Set<Cause> causes) {
        String award = pair.after().list().award().id();
        for (SettingChange s : settings) {
            boolean ofList = Set.of("quota.", "reserve.", "strata.", "path.").stream()
                            .anyMatch(family -> s.setting().equals(family + award))
                    || s.setting().startsWith("constraint." + award + ".");
            boolean ofOrder = s.setting().startsWith("preference.")
                    || s.setting().equals("womens-preference")
                    || s.setting().equals("points");
            if (ofList || ofOrder) {
                causes.add(new Cause(Kind.SETTING, s.setting(), s.text()));
            }
        }
    }

    /** Those who crossed the cut the other way: their places were taken, or they took the place. */
    private void others(Pair pair, List<Pair> moved, Set<Cause> causes) {
        boolean came = chosen(pair.after().entry());
        boolean left = chosen(pair.before().entry());
        if (came == left && !causes.isEmpty()) {
            return;
        }
        List<String> names = moved.stream()
                .filter(p -> !p.sameAs(pair) && (came != left ? crossed(p, !came) : crossedAtAll(p)))
                .map(p -> (p.after() == null ? before : after)
                        .explanations()
                        .phrases()
                        .nominee(p.any().entry().candidate().dossier()))
                .toList();
        if (!names.isEmpty()) {
            List<String> shown = new ArrayList<>(names.subList(0, Math.min(MOST_NAMED, names.size())));
            if (names.size() > MOST_NAMED) {
                shown.add(words.say("diff.cause.more", "n", names.size() - MOST_NAMED));
            }
            String key = came ? "diff.cause.left" : left ? "diff.cause.came" : "diff.cause.others";
            causes.add(new Cause(Kind.OTHERS, null, words.say(key, "names", words.and(shown))));
        }
    }

    private static boolean crossed(Pair pair, boolean in) {
        boolean came = pair.after() != null && chosen(pair.after().entry());
        boolean left = pair.before() != null && chosen(pair.before().entry());
        return came != left && came == in;
    }

    private static boolean crossedAtAll(Pair pair) {
        return crossed(pair, true) || crossed(pair, false);
    }

    private static boolean chosen(Entry e) {
        return e.status() == Status.NOMINATED || e.status() == Status.ADDED_BY_COUNCIL;
    }

    private static String trimmed(String text) {
        return text.strip().replaceFirst("[.;:]+$", "");
    }
}
