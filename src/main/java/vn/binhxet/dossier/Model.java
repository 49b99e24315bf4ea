package vn.binhxet.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * What a MODEL dossier says of the model: where it is, who runs it, since when, how it was registered and recognised.
 *
 * @param recognitions {@code null} when not submitted, empty when declared none
 * @param results {@code null} when not submitted, empty when declared none
 */
public record Model(
        String address,
        Level level,
        ModelStatus status,
        String owner,
        List<String> alsoRunBy,
        LocalDate startedOn,
        Registration registered,
        List<Recognition> recognitions,
        List<Result> results) {
    public Model {
        alsoRunBy = alsoRunBy == null ? List.of() : List.copyOf(alsoRunBy);
    }

    /** Registration with the launching body. */
    public record Registration(LocalDate on, String with, Paper paper) {}

    /** Recognition of one year by one body. */
    public record Recognition(int year, Level level, String body, Paper paper) {}

    /** One measured result, as submitted. */
    public record Result(String what, String value, String unit, Integer year, Paper paper) {}
}
