package vn.binhxet.nomination.diff;

import java.util.List;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.ranking.Status;
import vn.binhxet.record.RunRecord;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.RoundSettings;
import vn.binhxet.round.WhatIf;

/**
 * Everything in which two runs differ.
 *
 * @param files inputs and rules that differ, by path
 * @param settings settings of the round that differ
 * @param rules criteria, numbers and point tables that differ, of awards both rounds open
 * @param dossiers dossiers that were added, are gone or changed, by id
 * @param acts acts of the council that only one of the runs has, worded
 * @param movers whose outcome or status differs, by list and then as they stand in the later run
 * @param lists what did not move, per list
 */
public record RunDiff(
        Side before,
        Side after,
        List<FileChange> files,
        List<SettingChange> settings,
        List<RuleChange> rules,
        List<DossierChange> dossiers,
        List<ActChange> acts,
        List<Mover> movers,
        List<ListCount> lists) {

    /** One of the two runs. */
    public record Side(String round, String name, String engine, String fingerprint, WhatIf whatIf) {}

    /** How something differs. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A file of inputs or rules, by its path in the run. */
    public record FileChange(String path, How how) {}

    /** A setting of the round, with its sentence. */
    public record SettingChange(String setting, String before, String after, String text) {}

    /**
     * A difference between rulebooks.
     *
     * @param award award id, or criterion set
     * @param criterion criterion id, or {@code null} where the award's tree as a whole differs
     * @param number name of the number that differs, or {@code null}
     * @param before value or wording, or {@code null} where it is new
     * @param after the same after, or {@code null} where it is gone
     */
    public record RuleChange(String award, String criterion, String number, String before, String after, String text) {}

    /** A dossier; {@code parts} are the names of its parts that differ. */
    public record DossierChange(String dossier, String name, How how, List<String> parts) {}

    /** An act of the council or the office that only one run has. */
    public record ActChange(How how, String text) {}

    /** Where a nominee stands in one of the runs; {@code null} values where nothing is known. */
    public record Stand(Outcome outcome, Status status, Integer rank, String points, String reason) {}

    /** What made a nominee move. */
    public enum Kind {
        /** A submitted fact. */
        FACT,
        /** A number of the rules. */
        NUMBER,
        /** The text or build of the rules. */
        CLAUSE,
        /** A setting of the round: quota, constraint, reading, date, proof. */
        SETTING,
        /** Points. */
        POINTS,
        /** An act of the council or the office. */
        ACT,
        /** Others who moved. */
        OTHERS,
        /** The dossier or its proposal is new, or gone. */
        DOSSIER
    }

    /** One cause; {@code ref} is the criterion, setting or dossier it is about, or {@code null}. */
    public record Cause(Kind kind, String ref, String text) {}

    /** A nominee whose outcome or status differs; {@code before} or {@code after} is {@code null} where absent. */
    public record Mover(
            String dossier, String name, String list, String listName, Stand before, Stand after, List<Cause> causes) {}

    /**
     * What became of a list as a whole.
     *
     * @param same entries with the same outcome and status
     * @param reranked those of them whose rank or points differ
     * @param moved entries that moved
     */
    public record ListCount(String list, String name, int same, int reranked, int moved) {}

    /** Compares two runs in the language of {@code after}. */
    public static RunDiff of(KeptRun before, KeptRun after) {
        List<Provenance.Change> settings = RoundSettings.changes(
                RoundSettings.of(before.result().round()),
                RoundSettings.of(after.result().round()));
        var said = settings.stream()
                .map(c -> new SettingChange(
                        c.setting(),
                        c.before(),
                        c.after(),
                        after.explanations().settings().change(c)))
                .toList();
        var inputs = new InputChanges(before, after);
        List<RuleChange> rules = new RuleChanges(before, after).all();
        List<DossierChange> dossiers = inputs.dossiers();
        var movers = new Movers(before, after, new Causes(before, after, said, rules, dossiers));
        return new RunDiff(
                side(before),
                side(after),
                inputs.files(),
                said,
                rules,
                dossiers,
                inputs.acts(),
                movers.all(),
                movers.lists());
    }

    private static Side side(KeptRun kept) {
        RunRecord record = kept.run().record();
        String name =
                kept.result().round().name().in(kept.explanations().words().language());
        return new Side(
                record.round(),
                name,
                record.engine(),
                record.fingerprint(),
                record.settings().whatIf());
    }
}
