package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.binhxet.rulebook.Instrument.Decides;
import vn.binhxet.rulebook.Instrument.Favour;

/** Decides whether a dossier lies before or after a day of the law, by the transition rule of what begins that day. */
final class LawCalendar {
    private final List<Instrument> instruments;
    private final List<Instrument> favouring;

    LawCalendar(Collection<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
        this.favouring = instruments.stream()
                .filter(i -> i.formalised() && i.transition().moreFavourable() != Favour.NONE)
                .sorted(Comparator.comparing(Instrument::inForceFrom).reversed())
                .toList();
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

    /** Whether {@code instrument} has begun and not ended for a dossier with these dates. */
    boolean stands(Instrument instrument, LawDates dates) {
        return begun(instrument.inForceFrom(), instrument.id(), dates) && !over(instrument, dates);
    }

    /** Whether {@code instrument} has ended for a dossier with these dates. */
    boolean over(Instrument instrument, LawDates dates) {
        LocalDate until = instrument.inForceUntil();
        return until != null && begun(until, instrument.id(), dates);
    }

    boolean comparesTexts() {
        return !favouring.isEmpty();
    }

    /**
     * The dates that would place the dossier on the other side of an instrument's first day, where the more favourable
     * of both texts applies; empty where nobody is compared. The latest such instrument counts.
     */
    Optional<OtherSide> otherSide(LawDates dates) {
        return favouring.stream().flatMap(i -> otherSide(i, dates).stream()).findFirst();
    }

    private Optional<OtherSide> otherSide(Instrument i, LawDates dates) {
        LocalDate day = i.inForceFrom();
        LocalDate decision = dates.decision() == null ? dates.receipt() : dates.decision();
        Favour favour = i.transition().moreFavourable();
        boolean begun = begun(day, i.id(), dates);
        if (!begun && favour != Favour.LATER && !decision.isBefore(day)) {
            return Optional.of(new OtherSide(i.id(), new LawDates(day, decision)));
        }
        if (begun && favour != Favour.EARLIER) {
            LocalDate before = day.minusDays(1);
            boolean byDecision = i.transition().by() == Decides.DECISION;
            LocalDate receipt = dates.receipt().isBefore(day) ? dates.receipt() : before;
            return Optional.of(new OtherSide(i.id(), new LawDates(receipt, byDecision ? before : decision)));
        }
        return Optional.empty();
    }

    /** Dates that place a dossier under the text of the other side of {@code instrument}'s first day. */
    record OtherSide(String instrument, LawDates dates) {}

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
