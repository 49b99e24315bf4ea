package vn.binhxet.report;

import java.util.SortedMap;
import vn.binhxet.ranking.RoundResult;

/** A form in which a round's result is written for people. */
public interface Format {
    /** The word by which it is asked for, e.g. {@code html}. */
    String id();

    /**
     * The files of this form: path inside the output directory to content.
     *
     * @param language {@code vi} or {@code en}
     * @param digest SHA-256 of the run the report belongs to, or {@code null}
     */
    SortedMap<String, String> files(RoundResult result, String language, String digest);
}
