package vn.binhxet.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.record.NominationsDocument.GroundForm;
import vn.binhxet.rulebook.Layer;
import vn.binhxet.rulebook.Provisional;

/**
 * Writes {@code explanations.jsonl}: one line per dossier and award it was assessed against, proposed or not, by dossier
 * id and then award id. Lines can be made in any thread and order; the caller puts them in order.
 */
public final class ExplanationsJsonl {
    /** Name of the file in a run. */
    public static final String FILE = "explanations.jsonl";

    /** Dossiers whose lines one thread makes at a time. */
    private static final int BATCH = 256;

    private ExplanationsJsonl() {}

    /** One assessment as one line, with its line end. */
    public static byte[] line(Assessment assessment, Detail detail) {
        return CanonicalJson.line(form(assessment, detail));
    }

    /** Writes all assessments of a round in order; the stream is left open. */
    public static void write(SortedMap<String, List<Assessment>> assessments, Detail detail, OutputStream out)
            throws IOException {
        for (List<Assessment> ofDossier : assessments.values()) {
            out.write(lines(ofDossier, detail));
        }
    }

    /** The same with lines made in several threads; the bytes do not depend on how many. */
    public static void write(
            SortedMap<String, List<Assessment>> assessments, Detail detail, int threads, OutputStream out)
            throws IOException {
        if (threads == 1 || assessments.size() < BATCH) {
            write(assessments, detail, out);
            return;
        }
        List<List<Assessment>> dossiers = List.copyOf(assessments.values());
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var waiting = new ArrayDeque<Future<byte[]>>();
            for (int from = 0; from < dossiers.size(); from += BATCH) {
                List<List<Assessment>> batch = dossiers.subList(from, Math.min(from + BATCH, dossiers.size()));
                waiting.add(pool.submit(
                        () -> lines(batch.stream().flatMap(List::stream).toList(), detail)));
                if (waiting.size() > 2 * threads) {
                    out.write(made(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                out.write(made(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static byte[] lines(List<Assessment> assessments, Detail detail) {
        var lines = new ByteArrayOutputStream();
        assessments.forEach(assessment -> lines.writeBytes(line(assessment, detail)));
        return lines.toByteArray();
    }

    private static byte[] made(Future<byte[]> lines) throws IOException {
        try {
            return lines.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing " + FILE);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a line of " + FILE + " could not be made", e.getCause());
        }
    }

    /** How every line about {@code dossier} begins. */
    static String startOfLine(String dossier) {
        String name = new String(CanonicalJson.line(dossier), StandardCharsets.UTF_8).strip();
        return "{\"dossier\":" + name + ",";
    }

    private static Line form(Assessment a, Detail detail) {
        boolean full = detail == Detail.FULL;
        return new Line(
                a.dossier(),
                a.award().award().id(),
                a.award().revision(),
                a.proposed(),
                a.outcome(),
                detail,
                NominationsJson.grounds(a.grounds()),
                ids(a.gaps()),
                ids(a.held()),
                full
                        ? a.findings().values().stream()
                                .map(ExplanationsJsonl::finding)
                                .toList()
                        : null,
                full ? null : verdicts(a.findings().values()),
                a.readings(),
                inShort(a.award().provisional()),
                a.favour());
    }

    private static Provisional inShort(Provisional provisional) {
        return provisional == null ? null : provisional.inShort();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(f -> f.criterion().id()).toList();
    }

    private static FindingForm finding(Finding f) {
        return new FindingForm(
                f.criterion().id(),
                f.criterion().revision(),
                f.verdict(),
                f.cause(),
                f.observed(),
                f.required(),
                NominationsJson.compact(f.criterion().citations()),
                f.criterion().layer(),
                f.earliest(),
                f.evidence());
    }

    private static SortedMap<String, String> verdicts(Collection<Finding> findings) {
        var verdicts = new TreeMap<String, String>();
        for (Finding f : findings) {
            String cause = f.cause() == null ? "" : ":" + f.cause();
            verdicts.put(f.criterion().id(), f.verdict() + cause);
        }
        return verdicts;
    }

    /** The shape of a line; {@code findings} in full detail, {@code verdicts} in compact. */
    private record Line(
            String dossier,
            String award,
            int revision,
            boolean proposed,
            Outcome outcome,
            Detail detail,
            List<GroundForm> grounds,
            List<String> gaps,
            List<String> holds,
            List<FindingForm> findings,
            SortedMap<String, String> verdicts,
            List<ReadingOutcome> readings,
            Provisional provisional,
            Assessment.Favour moreFavourable) {}

    private record FindingForm(
            String criterion,
            int revision,
            Verdict verdict,
            Cause cause,
            String observed,
            String required,
            List<String> citations,
            Layer layer,
            LocalDate earliest,
            List<Evidence> evidence) {}
}
