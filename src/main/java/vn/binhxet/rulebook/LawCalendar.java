package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.binhxet.rulebook.Instrument.Decides;

/** Decides whether a dossier lies before or after a day of the law, by the transition rule of what begins that day. */
final class LawCalendar {
    private final List<Instrument> instruments;

    LawCalendar(Collection<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
    }

    /**
     * Whether {@code day} has come for a dossier with these dates.
     *
     * @param instrument whose rule leads where several begin on {@code day}
     */
    boolean begun(LocalDate day, String instrument, LawDates dates) {
        Decides by = rule(day, instrument).orElse(Decides.RECEIPT);
        LocalDate date = switch (by) {
            case RECEIPT -> dates.receipt();
            case DECISION -> dates.decision() == null ? dates.receipt() : dates.decision();
        };
        return !date.isBefore(day);
    }

    /** The date that decides around {@code day}; empty where no instrument begins that day or they disagree. */
    Optional<Decides> rule(LocalDate day, String instrument) {
        List<Instrument> beginning =
                instruments.stream().filter(i -> day.equals(i.inForceFrom())).toList();
        var own = beginning.stream().filter(i -> i.id().equals(instrument)).findFirst();
        if (own.isPresent()) {
            return own.map(i -> i.transition().by());
        }
        List<Decides> rules =
                beginning.stream().map(i -> i.transition().by()).distinct().toList();
        return rules.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
    }
}
