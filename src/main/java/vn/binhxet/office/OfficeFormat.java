package vn.binhxet.office;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.report.Format;

/** A form of the office's papers; asked for like a report, and made all together by {@link OfficePapers}. */
public enum OfficeFormat implements Format {
    DOCX,
    PDF,
    XLSX;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** No texts: these files are bytes, and the same papers serve several forms. */
    @Override
    public SortedMap<String, String> files(RoundResult result, Explanations told, String digest) {
        return Collections.emptySortedMap();
    }

    /** The form called {@code id}, if there is one. */
    public static Optional<OfficeFormat> named(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }
}
