package vn.binhxet.intake;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates written as year-month-day, each made once. Threads may share it. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 200;

    private final LocalDate[] known = new LocalDate[YEARS * 12 * 31];

    /** The date {@code chars} write, or {@code null} if a calendar from 1900 to 2099 has none such. */
    LocalDate of(char[] chars, int from, int length) {
        if (length != 10 || chars[from + 4] != '-' || chars[from + 7] != '-') {
            return null;
        }
        int year = number(chars, from, 4) - FIRST_YEAR;
        int month = number(chars, from + 5, 2) - 1;
        int day = number(chars, from + 8, 2) - 1;
        if (year < 0 || year >= YEARS || month < 0 || month > 11 || day < 0 || day > 30) {
            return null;
        }
        int at = (year * 12 + month) * 31 + day;
        LocalDate date = known[at];
        if (date == null && YearMonth.of(year + FIRST_YEAR, month + 1).isValidDay(day + 1)) {
            date = LocalDate.of(year + FIRST_YEAR, month + 1, day + 1);
            known[at] = date;
        }
        return date;
    }

    private static int number(char[] chars, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return -1;
            }
            number = number * 10 + chars[i] - '0';
        }
        return number;
    }
}
