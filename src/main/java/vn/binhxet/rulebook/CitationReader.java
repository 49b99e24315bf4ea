package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads citations as rules write them: {@code 74.1.d; decree-152-2025 4.4.p2}. */
final class CitationReader {
    private static final Pattern LOCATOR =
            Pattern.compile("[0-9]+[a-z]?(\\.[0-9]+[a-z]?)?(\\.[a-zđ])?(\\.p[0-9]+)?|§[0-9]+");

    private final String source;
    private final Set<String> instruments;
    private final Faults faults;

    /** @param source the instrument meant where a citation names none */
    CitationReader(String source, Set<String> instruments, Faults faults) {
        this.source = source;
        this.instruments = instruments;
        this.faults = faults;
    }

    /** Citations of a leaf: one text, or one by the date from which it holds. */
    SortedMap<LocalDate, List<Citation>> byDate(Yaml at) {
        var byDate = new TreeMap<LocalDate, List<Citation>>();
        if (at != null && at.isMap()) {
            at.entries(faults).forEach((date, text) -> byDate.put(Entry.date(at, date, faults), read(text)));
        } else {
            byDate.put(LocalDate.MIN, read(at));
        }
        return byDate;
    }

    /** Citations joined by semicolons, each relative to the source instrument unless it names its own. */
    List<Citation> read(Yaml at) {
        var citations = new ArrayList<Citation>();
        if (at == null) {
            return List.of();
        }
        for (String one : at.text().split(";", -1)) {
            String[] words = one.strip().split(" +", -1);
            String instrument = words.length > 1 ? words[0] : source;
            String locator = words[words.length - 1];
            if (words.length > 2 || !LOCATOR.matcher(locator).matches()) {
                faults.add(
                        "rulebook-bad-citation",
                        at,
                        "'" + one.strip() + "' không phải trích dẫn dạng điều.khoản.điểm, ví dụ 74.1.d.",
                        "'" + one.strip() + "' is not a citation like article.clause.point, e.g. 74.1.d.");
            } else if (!instruments.contains(instrument)) {
                faults.add(
                        "rulebook-unknown-reference",
                        at,
                        "không có văn bản '" + instrument + "'." + Faults.maybe(instrument, instruments, "vi"),
                        "there is no instrument '" + instrument + "'." + Faults.maybe(instrument, instruments, "en"));
            } else {
                citations.add(new Citation(instrument, locator));
            }
        }
        return List.copyOf(citations);
    }
}
