package vn.binhxet.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.rulebook.Criterion;

/** What a dossier says of the model it is about. */
final class ModelFacts {
    private final DossierFacts of;
    private final Dossier dossier;
    private final Model model;
    private final Setting setting;
    private final Grading grading;

    ModelFacts(DossierFacts of, Dossier dossier, Setting setting, Grading grading) {
        this.of = of;
        this.dossier = dossier;
        this.model = dossier.model();
        this.setting = setting;
        this.grading = grading;
    }

    /** The model's name and address: one without the other names no model. */
    Measure address() {
        boolean there = model != null && Grading.filled(model.address()) && Grading.filled(dossier.name());
        if (!there) {
            return new Measure(of, true, false, 0, 0, List.of(), null);
        }
        // No paper bears a name and an address: to state them is enough, whatever proof the round asks.
        var stated = new Evidence(of.place("/model/address"), ProofGrade.CITED, null, model.address(), null, true);
        return new Measure(of, true, false, 1, 1, List.of(stated), null);
    }

    /** Registration of the model with the launching body, by its paper. */
    Measure registration() {
        Model.Registration r = model == null ? null : model.registered();
        List<Evidence> evidence = r == null
                ? List.of()
                : List.of(grading.evidence(of.place("/model/registered"), null, r.with(), r.paper()));
        return of.counted(true, false, evidence, null);
    }

    /** Whether the model is new, kept up or dropped. */
    Findings.Codes status() {
        boolean known = model != null && model.status() != null;
        return of.codes(known ? List.of(model.status().name()) : List.of(), "/model/status");
    }

    /** How long the model has been kept up by the round's day. Unit: full months. */
    Measure months(Criterion c) {
        LocalDate since = model == null ? null : model.startedOn();
        int months = since == null ? 0 : (int) Math.max(0, ChronoUnit.MONTHS.between(since, setting.asOf()));
        List<Evidence> evidence = since == null
                ? List.of()
                : List.of(new Evidence(
                        of.place("/model/startedOn"), ProofGrade.CITED, since.getYear(), since.toString(), null, true));
        // Without a status nobody can say whether the shorter time for a new model is enough.
        boolean known = since != null && (model.status() != null || !c.numbers().containsKey("months_new"));
        LocalDate earliest = known ? Spans.firstDayWith(monthsAsked(c), ChronoUnit.MONTHS, since) : null;
        return new Measure(of, known, false, months, months, evidence, earliest);
    }

    /** Months asked of this model: {@code months_new} for a new one where the rulebook has it, else {@code months}. */
    int monthsAsked(Criterion c) {
        boolean isNew = model != null && model.status() == ModelStatus.NEW;
        return c.number(isNew && c.numbers().containsKey("months_new") ? "months_new" : "months");
    }

    /** Recognitions of the model at its own level or above. */
    Measure recognitions() {
        var evidence = new ArrayList<Evidence>();
        List<Model.Recognition> all = model == null || model.recognitions() == null ? List.of() : model.recognitions();
        for (int i = 0; i < all.size(); i++) {
            Model.Recognition r = all.get(i);
            // Without the model's own level nobody can say which recognition is high enough.
            boolean high =
                    model.level() != null && r.level() != null && r.level().compareTo(model.level()) <= 0;
            if (high) {
                evidence.add(grading.evidence(of.place("/model/recognitions/" + i), r.year(), r.body(), r.paper()));
            }
        }
        boolean damaged = dossier.damaged().contains("/model/recognitions");
        boolean submitted = model != null && (model.recognitions() != null || damaged) && model.level() != null;
        return of.counted(submitted, damaged, evidence, null);
    }

    /** Results of the model with a paper. */
    Measure results() {
        var evidence = new ArrayList<Evidence>();
        List<Model.Result> all = model == null || model.results() == null ? List.of() : model.results();
        for (int i = 0; i < all.size(); i++) {
            Model.Result r = all.get(i);
            evidence.add(grading.evidence(of.place("/model/results/" + i), r.year(), r.what(), r.paper()));
        }
        boolean damaged = dossier.damaged().contains("/model/results");
        return of.counted(model != null && (model.results() != null || damaged), damaged, evidence, null);
    }
}
