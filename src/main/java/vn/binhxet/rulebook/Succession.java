package vn.binhxet.rulebook;

import java.time.LocalDate;
import java.util.List;

/** Around each date of a rulebook entry: no gap, no overlap, and a transition rule that can decide. */
final class Succession {
    private final LawCalendar calendar;
    private final Faults faults;

    /** The time one text is in force, half-open; {@code until} is {@code null} while open. */
    record Span(LocalDate from, LocalDate until, String source, Yaml at) {}

    Succession(LawCalendar calendar, Faults faults) {
        this.calendar = calendar;
        this.faults = faults;
    }

    void check(List<Span> spans, Layer layer) {
        Span before = null;
        for (Span span : spans) {
            decidable(span.from(), span.source(), layer, span.at());
            if (before != null && (before.until() == null || before.until().isAfter(span.from()))) {
                String until = before.until() == null ? "" : before.until().toString();
                faults.add(
                        "rulebook-revision-overlap",
                        span.at(),
                        "bắt đầu " + span.from() + " khi bản trước còn hiệu lực"
                                + (until.isEmpty() ? "." : " đến " + until + "."),
                        "begins on " + span.from() + " while the one before is in force"
                                + (until.isEmpty() ? "." : " until " + until + "."));
            } else if (before != null && before.until().isBefore(span.from())) {
                faults.add(
                        "rulebook-revision-gap",
                        span.at(),
                        "từ " + before.until() + " đến " + span.from() + " không có bản nào hiệu lực.",
                        "nothing is in force from " + before.until() + " to " + span.from() + ".");
            }
            before = span;
        }
    }

    void decidable(LocalDate day, String source, Layer layer, Yaml at) {
        if (layer == Layer.NATIONAL && calendar.rule(day, source).isEmpty()) {
            faults.add(
                    "rulebook-no-transition",
                    at,
                    "không văn bản nào bắt đầu hiệu lực ngày " + day + ", hoặc quy định chuyển tiếp khác nhau.",
                    "no instrument begins on " + day + ", or their transitions differ.");
        }
    }
}
