package vn.binhxet.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The office's clock, which only the commands may ask; offices work in Vietnam's time, whatever the machine thinks. */
final class Now {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private Now() {}

    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    static String instant() {
        return OffsetDateTime.now(VIETNAM).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
