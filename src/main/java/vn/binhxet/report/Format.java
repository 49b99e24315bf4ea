package vn.binhxet.report;

import java.util.SortedMap;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;

/** A form in which a round's result is written for people. */
public interface Format {
    /** The word by which it is asked for, e.g. {@code html}. */
    String id();

    /**
     * The files of this form: path inside the output directory to content.
     *
     * @param told the explanations of {@code result}, in the language of the files
     * @param digest SHA-256 of the run the report belongs to, or {@code null}
     */
    SortedMap<String, String> files(RoundResult result, Explanations told, String digest);

    /** The same in {@code language}, {@code vi} or {@code en}; facts are shown by file, dossier and pointer. */
    default SortedMap<String, String> files(RoundResult result, String language, String digest) {
        return files(result, Explanations.of(result, language), digest);
    }
}
