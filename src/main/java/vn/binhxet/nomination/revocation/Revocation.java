package vn.binhxet.nomination.revocation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.RulebookRefused;

/**
 * What follows for past runs when something is struck out: who was nominated on it, and what becomes of each.
 *
 * @param runs the runs asked about, in the order given
 * @param waves how often a fallen award was struck in its turn
 * @param issuers who issued the papers behind what was struck; more than one where the same number was given twice
 */
public record Revocation(List<Run> runs, int waves, List<String> issuers) {
    private static final int MOST_WAVES = 5;

    /**
     * One run.
     *
     * @param run where it is, as it was named
     * @param concerned dossiers that hold a struck fact, by list, the fallen first
     */
    public record Run(String run, String name, String fingerprint, List<Concerned> concerned) {}

    /** What becomes of one nomination. */
    public enum Fate {
        /** It was nominated and does not meet the criteria without the fact. */
        FALLS,
        /** It still meets the criteria, but others would have been chosen. */
        LOSES_ITS_PLACE,
        /** It meets the criteria on other grounds, and keeps its place. */
        SURVIVES_ON_OTHER_GROUNDS,
        /** It keeps its grounds and its place. */
        SURVIVES,
        /** It was not nominated, so that there is nothing to revoke. */
        WAS_NOT_NOMINATED
    }

    /**
     * A dossier that holds a struck fact, for one award.
     *
     * @param facts the facts struck out, in words
     * @param restedOn criteria that rested on them, in words; empty if none did
     * @param groundsBefore legal grounds with the fact
     * @param groundsAfter legal grounds without it
     * @param cameIn who would have been nominated in its place
     * @param wave 0 for what was asked; from 1 for what falls because an earlier award of these runs fell
     */
    public record Concerned(
            String dossier,
            String name,
            String unit,
            String award,
            String list,
            String listName,
            Fate fate,
            Outcome outcome,
            Status status,
            List<String> facts,
            List<String> restedOn,
            String groundsBefore,
            String groundsAfter,
            String before,
            String after,
            List<String> cameIn,
            int wave) {}

    /**
     * Evaluates every run with and without what is struck, and strikes in their turn the awards that fall by it.
     *
     * @throws vn.binhxet.record.UnusableDirectory if one of {@code outs} is no run
     */
    public static Revocation of(List<Path> outs, Struck asked, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        var reviews = new LinkedHashMap<Path, Review>();
        for (Path out : outs) {
            reviews.put(out, new Review(KeptRun.besideAnother(out, lang, threads, steps), threads));
        }
        Set<Struck> struck = new LinkedHashSet<>(Set.of(asked));
        int wave = 0;
        for (boolean more = true; more && wave <= MOST_WAVES; wave++) {
            var fallen = new LinkedHashSet<Struck>();
            for (Review review : reviews.values()) {
                fallen.addAll(review.without(struck, wave, steps));
            }
            more = struck.addAll(fallen);
        }
        var runs = new ArrayList<Run>();
        for (Map.Entry<Path, Review> e : reviews.entrySet()) {
            KeptRun kept = e.getValue().kept();
            runs.add(new Run(
                    e.getKey().toString(),
                    kept.result().round().name().in(lang),
                    kept.run().record().fingerprint(),
                    e.getValue().concerned()));
        }
        var issuers = new TreeSet<String>();
        reviews.values().forEach(r -> issuers.addAll(r.issuers()));
        return new Revocation(List.copyOf(runs), wave - 1, List.copyOf(issuers));
    }

    /** The award {@code gives} to {@code dossier} by the round, as later dossiers of the same nominee may hold it. */
    static Struck fallen(String gives, Dossier dossier, Round round) {
        var years = new TreeSet<Integer>();
        LocalDate decided = round.decisionOn() == null ? round.asOf() : round.decisionOn();
        if (decided != null) {
            years.add(decided.getYear());
        }
        if (round.period() != null && round.period().until() != null) {
            years.add(round.period().until().minusDays(1).getYear());
        }
        String unit = dossier.unit() == null ? null : dossier.unit().name();
        return new Struck(null, null, null, dossier.name(), null, null, gives, years, unit);
    }
}
