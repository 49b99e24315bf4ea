package vn.binhxet.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.ranking.RoundResult;

/** The forms a result can be written in: one class each, all of them in this list. */
public final class Formats {
    /** The longest work first. */
    private static final List<Format> ALL = List.of(new PageFormat(), new PlainFormat(), new PublicList());

    private Formats() {}

    /** Every form, in the order they are written. */
    public static List<Format> all() {
        return ALL;
    }

    /** The form called {@code id}, if there is one. */
    public static Optional<Format> named(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The whole round as plain text. */
    private static final class PlainFormat implements Format {
        @Override
        public String id() {
            return "text";
        }

        @Override
        public SortedMap<String, String> files(RoundResult result, Explanations told, String digest) {
            return new TreeMap<>(Map.of("report.txt", TextReport.render(result, told)));
        }
    }

    /** The report and the return slips as pages for a browser. */
    private static final class PageFormat implements Format {
        @Override
        public String id() {
            return "html";
        }

        @Override
        public SortedMap<String, String> files(RoundResult result, Explanations told, String digest) {
            var slips = CompletableFuture.supplyAsync(() -> ReturnSlips.render(result, told));
            var files = new TreeMap<String, String>();
            files.put("report.html", HtmlReport.render(result, told, digest));
            slips.join().forEach((name, page) -> files.put("return-slips/" + name, page));
            return files;
        }
    }
}
