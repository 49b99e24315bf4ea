package vn.binhxet.nomination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhxet.office.OfficeFormat;
import vn.binhxet.report.Format;
import vn.binhxet.report.Formats;

/** Every form a run can be written in: reports for reading, and the office's papers. */
public final class OutputForms {
    private OutputForms() {}

    /** The form called {@code id}, if there is one. */
    public static Optional<Format> named(String id) {
        Optional<Format> report = Formats.named(id);
        return report.isPresent() ? report : OfficeFormat.named(id).map(f -> f);
    }

    /** The words by which forms are asked for. */
    public static List<String> ids() {
        return Stream.concat(Formats.all().stream(), Stream.of(OfficeFormat.values()))
                .map(Format::id)
                .toList();
    }
}
