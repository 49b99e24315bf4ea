package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number as written in the rulebook: by the date from which it holds, or plain where a programme or province sets it.
 *
 * @param plain the plain number, or {@code null}
 */
record DatedNumber(BigDecimal plain, SortedMap<LocalDate, BigDecimal> byDate) {
    static DatedNumber plain(BigDecimal number) {
        return new DatedNumber(number, new TreeMap<>());
    }

    static DatedNumber of(SortedMap<LocalDate, BigDecimal> byDate) {
        return new DatedNumber(null, byDate);
    }

    /** The number in force for {@code dates}. */
    BigDecimal on(LawDates dates, LawCalendar calendar, String instrument) {
        BigDecimal value = plain;
        for (var entry : byDate.entrySet()) {
            if (calendar.begun(entry.getKey(), instrument, dates)) {
                value = entry.getValue();
            }
        }
        if (value == null) {
            throw new IllegalStateException("no number in force: " + byDate);
        }
        return value;
    }
}
