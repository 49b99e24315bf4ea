package vn.binhxet.round;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.Place;

/** One line of {@code register/decisions.csv}: an award given before, by the register of the office. */
public record PastDecision(
        String number,
        LocalDate date,
        String issuer,
        String form,
        Kind kind,
        String name,
        String unit,
        AwardType type,
        String achievement,
        Period achievementPeriod,
        List<String> models,
        boolean revoked,
        Place place) {
    public PastDecision {
        models = models == null ? List.of() : List.copyOf(models);
    }
}
