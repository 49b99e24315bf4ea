package vn.binhxet.explanation;

import java.time.LocalDate;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;

/** Findings about a model that is proposed for recognition. */
final class ModelText {
    private final Wording wording;

    ModelText(Wording wording) {
        this.wording = wording;
    }

    String named(Finding finding, Dossier dossier) {
        String address = dossier.model() == null ? null : dossier.model().address();
        return finding.verdict() == Verdict.MET
                ? wording.say("model.named", "name", dossier.name(), "address", address)
                : wording.say(address == null ? "model.noaddress" : "model.noname");
    }

    String field(Finding finding, Dossier dossier) {
        if (dossier.field() == null) {
            return wording.say("model.nofield");
        }
        String field = wording.field(dossier.field());
        return wording.say(finding.verdict() == Verdict.MET ? "model.field" : "model.otherfield", "field", field);
    }

    String registered(Finding finding, Dossier dossier) {
        Model.Registration registered =
                dossier.model() == null ? null : dossier.model().registered();
        if (registered == null) {
            return wording.say("model.unregistered");
        }
        String text = wording.say("model.registered", "with", registered.with(), "on", registered.on());
        return switch (finding.verdict()) {
            case MET -> text;
            case NOT_MET -> wording.say("model.registered.not", "text", text);
            case UNDETERMINED -> wording.say("claimed.text", "text", text);
        };
    }

    String status(Finding finding, Dossier dossier) {
        ModelStatus status = dossier.model() == null ? null : dossier.model().status();
        String required = wording.either(ModelStatus.class, finding.criterion().codes("any_of"));
        return status == null
                ? wording.say("model.nostatus", "required", required)
                : wording.say(
                        finding.verdict() == Verdict.MET ? "states" : "states.other",
                        "observed",
                        status,
                        "required",
                        required);
    }

    /** "duy trì từ ngày …", beside the count of months. */
    String started(Dossier dossier) {
        LocalDate started = dossier.model() == null ? null : dossier.model().startedOn();
        return started == null ? "" : wording.say("model.started", "on", started);
    }
}
