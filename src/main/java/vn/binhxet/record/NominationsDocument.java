package vn.binhxet.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Text;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.ConstraintEffect;
import vn.binhxet.ranking.DecidedBy;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.Round;
import vn.binhxet.round.Trait;
import vn.binhxet.round.WhatIf;
import vn.binhxet.rulebook.Provisional;

/**
 * The shape of {@code nominations.json}: its records and components are the file's objects and fields, in order, and
 * only grow. {@code schema/nominations.schema.json} says what each means.
 */
record NominationsDocument(
        String format,
        RoundName round,
        boolean provisional,
        RunForm run,
        Totals totals,
        Iterator<ListForm> lists,
        List<Unlisted> unlisted,
        List<Needed> decisionsNeeded) {

    record RunForm(String fingerprint, boolean official, WhatIf whatIf, SealForm seal) {}

    record SealForm(
            LocalDate on,
            String digest,
            LocalDate firstReceipt,
            boolean beforeFirst,
            boolean kept,
            List<Provenance.Change> changedSettings,
            List<String> changedRules,
            String sealedBy,
            int runsBefore,
            int trialsBefore) {}

    record RoundName(String id, Text name) {}

    record Totals(
            int records,
            int dossiers,
            int refused,
            int merged,
            int submitted,
            int entries,
            int unlisted,
            Map<Outcome, Integer> byOutcome,
            Map<Status, Integer> byStatus) {}

    record ListForm(
            String id,
            String award,
            Text name,
            Kind kind,
            SortedMap<Trait, String> stratum,
            @JsonInclude(JsonInclude.Include.ALWAYS) Integer quota,
            int reserve,
            List<String> path,
            List<Constraint> constraints,
            boolean provisional,
            boolean exact,
            List<NominationList.Lowered> lowered,
            Counts counts,
            Iterator<EntryForm> entries) {}

    record Counts(int entries, Map<Outcome, Integer> byOutcome, Map<Status, Integer> byStatus) {}

    record EntryForm(
            Nominee nominee,
            Status status,
            Outcome outcome,
            Integer rank,
            List<String> tiedWith,
            BigDecimal points,
            Points pointsSheet,
            List<GroundForm> grounds,
            DecidedBy decidedBy,
            ConstraintEffect constraint,
            String reason,
            Act act,
            boolean againstFindings,
            List<String> replacedBy,
            Status womensOther,
            List<String> alsoQualifies,
            List<ReadingOutcome> readings,
            Provisional provisional,
            String oneLine) {}

    record Nominee(String id, Kind kind, String name, UnitName unit) {}

    record UnitName(String id, String name) {}

    record GroundForm(String point, List<String> citations, List<AwardType> types, boolean named, boolean onPath) {}

    record Act(
            LocalDate on,
            Decision.Act act,
            Integer rank,
            String by,
            Round.Act letter,
            Round.Act document,
            String minutes,
            String why,
            Decision.Votes votes) {}

    record Unlisted(String dossier, String award) {}

    record Needed(DecisionNeeded.Kind kind, String list, List<String> dossiers, SortedMap<String, String> values) {}
}
