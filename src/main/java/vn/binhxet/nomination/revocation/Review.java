package vn.binhxet.nomination.revocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Place;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Phrases;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.nomination.Details;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.RoundEvaluation;
import vn.binhxet.nomination.revocation.Revocation.Concerned;
import vn.binhxet.nomination.revocation.Revocation.Fate;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.rulebook.RulebookRefused;

/** One run looked at again without what is struck. */
final class Review {
    private final KeptRun kept;
    private final int threads;
    private final Map<String, Concerned> concerned = new TreeMap<>();
    private final Set<String> issuers = new TreeSet<>();

    Review(KeptRun kept, int threads) {
        this.kept = kept;
        this.threads = threads;
    }

    KeptRun kept() {
        return kept;
    }

    /** Who issued the papers struck first of all, before anything fell by them. */
    Set<String> issuers() {
        return issuers;
    }

    /** Who is concerned: the fallen first, then by list and name. */
    List<Concerned> concerned() {
        return concerned.values().stream()
                .sorted(Comparator.comparing(Concerned::fate)
                        .thenComparing(Concerned::list)
                        .thenComparing(Concerned::dossier))
                .toList();
    }

    /** Evaluates without {@code struck}; returns the awards that fall by it, as other dossiers may hold them. */
    Set<Struck> without(Collection<Struck> struck, int wave, Evaluation.Steps steps)
            throws InputRefused, RulebookRefused {
        var strike = new Strike(
                struck.stream().map(s -> s.withFormOf(kept.result().rulebook())).toList());
        kept.result().dossiers().values().forEach(strike::apply);
        if (strike.places().isEmpty()) {
            return Set.of();
        }
        if (wave == 0) {
            issuers.addAll(strike.issuers());
        }
        RoundResult again = RoundEvaluation.of(kept.run().round(), kept.run().rules(), threads, steps, strike);
        String lang = kept.explanations().words().language();
        Explanations told = Explanations.of(again, lang);
        Map<String, Placed> after = entries(again);
        List<String> cameIn = cameIn(after);
        var fallen = new LinkedHashSet<Struck>();
        try (Details details = kept.details()) {
            entries(kept.result()).forEach((key, placed) -> {
                List<Place> places = strike.places().get(placed.entry.id());
                if (places != null) {
                    var was = new Placed(placed.list, details.of(placed.entry));
                    Concerned known = concerned.get(key);
                    Concerned now =
                            concerned(was, after.get(key), places, cameIn, told, known == null ? wave : known.wave());
                    concerned.put(key, now);
                    if (now.fate() == Fate.FALLS || now.fate() == Fate.LOSES_ITS_PLACE) {
                        fallen.add(Revocation.fallen(
                                was.list.award().gives(),
                                was.entry.candidate().dossier(),
                                kept.result().round()));
                    }
                }
            });
        }
        return fallen;
    }

    private record Placed(NominationList list, Entry entry) {}

    private static Map<String, Placed> entries(RoundResult result) {
        var entries = new LinkedHashMap<String, Placed>();
        for (NominationList list : result.lists()) {
            for (Entry e : list.entries()) {
                entries.put(list.award().id() + " " + e.id(), new Placed(list, e));
            }
        }
        return entries;
    }

    private static boolean chosen(Entry e) {
        return e.status() == Status.NOMINATED || e.status() == Status.ADDED_BY_COUNCIL;
    }

    private List<String> cameIn(Map<String, Placed> after) {
        Map<String, Placed> before = entries(kept.result());
        var names = new ArrayList<String>();
        after.forEach((key, is) -> {
            Placed was = before.get(key);
            if (chosen(is.entry) && (was == null || !chosen(was.entry))) {
                names.add(is.list.id() + "\n"
                        + kept.explanations()
                                .phrases()
                                .nominee(is.entry.candidate().dossier()));
            }
        });
        return names;
    }

    private Concerned concerned(
            Placed was, Placed is, List<Place> places, List<String> cameIn, Explanations told, int wave) {
        Dossier dossier = was.entry.candidate().dossier();
        String lang = told.words().language();
        Fate fate = fate(was.entry, is == null ? null : is.entry);
        boolean gone = fate == Fate.FALLS || fate == Fate.LOSES_ITS_PLACE;
        return new Concerned(
                was.entry.id(),
                kept.explanations().phrases().nominee(dossier),
                dossier.unit() == null ? null : dossier.unit().name(),
                was.list.award().name().in(lang),
                was.list.id(),
                kept.explanations().listName(was.list),
                fate,
                is == null ? null : is.entry.candidate().outcome(),
                is == null ? null : is.entry.status(),
                facts(was.entry, places),
                restedOn(was.entry, places),
                grounds(was.entry, kept.explanations().phrases()),
                is == null ? "" : grounds(is.entry, told.phrases()),
                kept.explanations().oneLine(was.list, was.entry),
                is == null ? null : told.oneLine(is.list, is.entry),
                gone
                        ? cameIn.stream()
                                .filter(name -> name.startsWith(was.list.id() + "\n"))
                                .map(name -> name.substring(was.list.id().length() + 1))
                                .toList()
                        : List.of(),
                wave);
    }

    private static Fate fate(Entry was, Entry is) {
        if (!chosen(was)) {
            return Fate.WAS_NOT_NOMINATED;
        }
        if (is == null || is.candidate().outcome() != Outcome.QUALIFIED) {
            return Fate.FALLS;
        }
        if (!chosen(is)) {
            return Fate.LOSES_ITS_PLACE;
        }
        return onPath(was).equals(onPath(is)) ? Fate.SURVIVES : Fate.SURVIVES_ON_OTHER_GROUNDS;
    }

    private static List<Ground> onPath(Entry entry) {
        return entry.candidate().assessment().grounds().stream()
                .filter(Ground::onPath)
                .toList();
    }

    private static String grounds(Entry entry, Phrases phrases) {
        return phrases.citations(onPath(entry).stream()
                .flatMap(g -> g.citations().stream().limit(1))
                .toList());
    }

    private List<String> facts(Entry entry, List<Place> places) {
        var facts = new LinkedHashSet<String>();
        Phrases phrases = kept.explanations().phrases();
        for (Place place : places) {
            String text = entry.candidate().assessment().findings().values().stream()
                    .flatMap(f -> f.evidence().stream())
                    .filter(e -> place.equals(e.place()))
                    .findFirst()
                    .map((Evidence e) -> phrases.evidence(e))
                    .orElse(null);
            String source = place.file().isEmpty() ? null : phrases.source(entry.id(), place);
            if (text != null || source != null) {
                facts.add(text == null ? source : source == null ? text : text + " (" + source + ")");
            }
        }
        return List.copyOf(facts);
    }

    /** What was met, and had a struck fact among what counted. */
    private List<String> restedOn(Entry entry, List<Place> places) {
        var criteria = new LinkedHashSet<String>();
        for (Finding f : entry.candidate().assessment().findings().values()) {
            boolean rests = f.verdict() == Verdict.MET
                    && f.evidence().stream().anyMatch(e -> e.counted() && places.contains(e.place()));
            if (rests) {
                criteria.add(kept.explanations().phrases().law(f).strip().replaceFirst("[.;:]+$", ""));
            }
        }
        return List.copyOf(criteria);
    }
}
