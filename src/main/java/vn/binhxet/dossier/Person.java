package vn.binhxet.dossier;

import java.time.LocalDate;
import java.util.List;

/** What an individual's dossier says of the person; birth date and ethnicity never reach a report. */
public record Person(
        String title,
        Gender gender,
        LocalDate birthDate,
        String ethnicity,
        String position,
        List<Occupation> occupation,
        StatClass statClass,
        LocalDate employedSince,
        LocalDate deceasedOn) {
    public Person {
        occupation = occupation == null ? List.of() : List.copyOf(occupation);
    }
}
