package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Version;
import vn.binhxet.round.Round;

/** A dossier in a round, as it is or as it would be. */
public record Situation(Dossier dossier, Round round) {

    /** Handed in again on {@code day}, in a round like this one that looks at that day; unchanged if it is no later. */
    Situation on(LocalDate day) {
        LocalDate receipt = dossier.receivedOn(round.receivedOn());
        if (day == null || (!day.isAfter(round.asOf()) && (receipt == null || !day.isAfter(receipt)))) {
            return this;
        }
        LocalDate asOf = day.isAfter(round.asOf()) ? day : round.asOf();
        boolean decided = round.decisionOn() != null && !round.decisionOn().isBefore(day);
        return new Situation(
                Components.with(dossier, "versions", List.of(new Version(day, null))),
                Components.with(round, "asOf", asOf, "decisionOn", decided ? round.decisionOn() : null));
    }
}
