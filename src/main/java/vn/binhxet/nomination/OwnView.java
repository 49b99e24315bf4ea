package vn.binhxet.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.explanation.Words;
import vn.binhxet.ranking.Candidate;
import vn.binhxet.ranking.ConstraintEffect;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;

/**
 * What one nominee may read of a round: everything about the own dossier, and of all others that they are there, but
 * neither who they are nor what they have. Others are taken out of the result itself, so that no sentence can name them.
 */
final class OwnView {
    private static final String WOMEN = "WOMENS_PREFERENCE";

    private final RoundResult result;
    private final String own;
    private final Words words;
    private final List<String> others;

    private OwnView(RoundResult result, String own, Words words) {
        this.result = result;
        this.own = own;
        this.words = words;
        this.others = others(result, own);
    }

    static OwnView of(RoundResult result, String own, Words words) {
        return new OwnView(result, own, words);
    }

    /** The result as this nominee may read it. */
    RoundResult result() {
        SortedMap<String, Dossier> dossiers = new TreeMap<>();
        dossiers.put(own, withoutOthers(result.dossiers().get(own)));
        SortedMap<String, List<Assessment>> assessments = new TreeMap<>();
        assessments.put(own, result.assessments().getOrDefault(own, List.of()));
        return new RoundResult(
                result.round(),
                result.rulebook(),
                dossiers,
                assessments,
                result.lists().stream().map(this::list).toList(),
                List.of(),
                List.of(),
                result.problems().stream().filter(p -> own.equals(p.dossier())).toList(),
                result.records(),
                result.refused(),
                result.merged(),
                List.of());
    }

    private NominationList list(NominationList list) {
        List<Entry> entries = list.entries().stream()
                .map(e -> e.id().equals(own) ? own(e) : somebody(e))
                .toList();
        return list.with(entries);
    }

    private Entry own(Entry e) {
        var candidate = new Candidate(
                withoutOthers(e.candidate().dossier()),
                e.candidate().proposal(),
                e.candidate().assessment());
        return new Entry(
                candidate,
                e.status(),
                e.rank(),
                counted(e.tiedWith()),
                e.points(),
                separated(e.decidedBy()),
                effect(e.constraint()),
                e.reason(),
                e.act(),
                e.againstFindings(),
                counted(e.replacedBy()),
                e.womensOther());
    }

    /** The women's preference is told by comparing two nominees: nothing is left of it without the other. */
    private DecidedBy separated(DecidedBy by) {
        if (by == null || (by.before() != null && by.key().equals(WOMEN))) {
            return null;
        }
        return by.before() == null ? by : new DecidedBy(by.key(), words.say("own.before"), null, by.value());
    }

    private ConstraintEffect effect(ConstraintEffect effect) {
        return effect == null
                ? null
                : new ConstraintEffect(effect.constraint(), effect.group(), effect.effect(), counted(effect.others()));
    }

    private List<String> counted(List<String> ids) {
        return ids.isEmpty() ? ids : List.of(words.say("own.others", "n", ids.size()));
    }

    /** An entry that fills its place in the list and says nothing else. */
    private Entry somebody(Entry e) {
        Dossier d = e.candidate().dossier();
        Dossier nobody = Redrawn.of(
                d, (part, value) -> part.equals("kind") ? value : part.equals("id") || part.equals("name") ? "" : null);
        return new Entry(
                new Candidate(nobody, null, e.candidate().assessment()),
                e.status(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null);
    }

    private Dossier withoutOthers(Dossier dossier) {
        var overlaps = new ArrayList<Overlap>();
        for (Overlap o : dossier.overlaps()) {
            boolean other = result.dossiers().containsKey(o.other());
            overlaps.add(other ? new Overlap(o.kind(), words.say("own.other"), o.shared(), o.ruling(), o.place()) : o);
        }
        return dossier.withOverlaps(overlaps);
    }

    /** A finished text without names and ids of others that somebody wrote into a reason or a paper. */
    String scrubbed(String text) {
        String flat = text.replaceAll("\\s+", " ");
        List<String> named = others.stream().filter(flat::contains).toList();
        if (named.isEmpty()) {
            return text;
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:"
                        + String.join("|", named.stream().map(OwnView::loosely).toList())
                        + ")(?![\\p{L}\\p{N}_-])")
                .matcher(text)
                .replaceAll(words.say("own.other"));
    }

    /** Ids and names of all others, the longest first; not names that the nominee's own name or unit contains. */
    private static List<String> others(RoundResult result, String own) {
        Dossier self = result.dossiers().get(own);
        String unit = self.unit() == null ? "" : String.valueOf(self.unit().name());
        var names = new TreeSet<String>(
                Comparator.comparing(String::length).reversed().thenComparing(n -> n));
        for (Dossier d : result.dossiers().values()) {
            if (!d.id().equals(own)) {
                names.add(d.id());
                String name = d.name().replaceAll("\\s+", " ");
                if (name.length() > 3 && !self.name().contains(name) && !unit.contains(name)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Lines are wrapped between words. */
    private static String loosely(String name) {
        return String.join(
                "\\s+", Arrays.stream(name.split("\\s+")).map(Pattern::quote).toList());
    }
}
