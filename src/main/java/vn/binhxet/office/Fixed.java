package vn.binhxet.office;

import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** The one day every file says it was made on: a clock would give other bytes each time. */
final class Fixed {
    private static final long DAY = 1_767_225_600_000L;

    static final Date INSTANT = Date.from(Instant.ofEpochMilli(DAY));

    private Fixed() {}

    /** The same day for PDF. */
    static Calendar calendar() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(DAY);
        return calendar;
    }
}
