package vn.binhxet.nomination;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.binhxet.dossier.Progress;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.explanation.Sentences;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.office.OfficeFormat;
import vn.binhxet.office.OfficePapers;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.Detail;
import vn.binhxet.record.ExplanationsJsonl;
import vn.binhxet.record.NominationsJson;
import vn.binhxet.record.ProblemsJson;
import vn.binhxet.record.RunRecord;
import vn.binhxet.record.RunWriter;
import vn.binhxet.record.SigningKey;
import vn.binhxet.record.Sources;
import vn.binhxet.report.Format;
import vn.binhxet.report.Formats;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.WhatIf;
import vn.binhxet.rulebook.RulebookRefused;

/** Evaluates a round and writes the run: what was evaluated is the copy that is kept. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * What is asked.
     *
     * @param round the round directory
     * @param rules the rulebook
     * @param out where the run is written; replaced only if empty or made by a run
     * @param lang {@code vi} or {@code en}
     * @param formats reports to write
     * @param threads how many threads may work; no result depends on it
     * @param strict refuse the round if anything is wrong in it
     * @param whatIf what a trial changes against the round as it stands
     * @param key the key that signs the run, or {@code null}
     */
    public record Request(
            Path round,
            Path rules,
            Path out,
            String lang,
            List<Format> formats,
            int threads,
            boolean strict,
            WhatIf whatIf,
            SigningKey key) {
        /** Of the round as it stands, unsigned. */
        public Request(
                Path round, Path rules, Path out, String lang, List<Format> formats, int threads, boolean strict) {
            this(round, rules, out, lang, formats, threads, strict, WhatIf.none(), null);
        }
    }

    /** What came of it. */
    public record Done(RoundResult result, Explanations explanations, RunRecord record) {}

    /** Watches the two long steps. */
    public interface Steps {
        /** Progress of reading the submissions. */
        Progress reading();

        /** Progress of evaluating the dossiers. */
        Progress evaluating();

        /** Nobody watches. */
        static Steps unwatched() {
            return new Steps() {
                @Override
                public Progress reading() {
                    return Progress.none();
                }

                @Override
                public Progress evaluating() {
                    return Progress.none();
                }
            };
        }
    }

    /**
     * Evaluates and writes.
     *
     * @throws InputRefused if the round cannot be evaluated, or anything is wrong and {@code strict} was asked
     * @throws RulebookRefused if the rulebook has faults
     * @throws vn.binhxet.record.UnusableDirectory if {@code out} may not be replaced
     */
    public static Done run(Request request, Steps steps) throws IOException, InputRefused, RulebookRefused {
        try (RunWriter run = RunWriter.open(request.out())) {
            // The rules are made ready while the round is copied and read.
            var preparing = PreparedRules.begin(run.copyRules(request.rules()), request.threads() > 1);
            Path round = run.copyRound(request.round(), request.whatIf());
            Sources sources = run.sources();
            RoundResult result = RoundEvaluation.of(round, preparing, request.threads(), steps);
            if (request.strict() && !result.problems().isEmpty()) {
                throw new InputRefused(result.problems());
            }
            Provenance provenance = sources.provenance(result.round());
            var explanations =
                    Explanations.of(result, request.lang(), (dossier, place) -> Optional.empty(), provenance);
            Detail detail = Detail.forDossiers(result.dossiers().size());
            write(run, request, result, explanations, detail, provenance);
            MarkedWorkbooks.write(run, round, result.problems(), explanations);
            office(run, round, request, result);
            RunRecord record = run.finish(
                    result.round().id(),
                    new RunRecord.Settings(
                            request.lang(),
                            request.formats().stream().map(Format::id).toList(),
                            detail,
                            request.strict(),
                            sources.whatIf()),
                    request.key());
            return new Done(result, explanations, record);
        }
    }

    /** Reports are made while the results are written; none depends on another. */
    private static void write(
            RunWriter run,
            Request request,
            RoundResult result,
            Explanations explanations,
            Detail detail,
            Provenance provenance)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, request.threads()));
        try {
            List<Future<SortedMap<String, String>>> reports = request.formats().stream()
                    .sorted(Comparator.comparing(Formats.all()::indexOf))
                    .map(f -> workers.submit(() -> f.files(result, explanations, provenance.fingerprint())))
                    .toList();
            Future<Void> nominations = workers.submit(() -> {
                try (OutputStream out = run.file(NominationsJson.FILE)) {
                    NominationsJson.write(
                            result, detail, (entry, list) -> explanations.oneLine(list, entry), provenance, out);
                }
                return null;
            });
            try (OutputStream out = run.file(ExplanationsJsonl.FILE)) {
                ExplanationsJsonl.write(result.assessments(), detail, request.threads(), out);
            }
            var sentences = explanations.sentences();
            try (OutputStream out = run.file(ProblemsJson.FILE)) {
                ProblemsJson.write(
                        result.problems().stream()
                                .map(Sentences::withoutPersonalData)
                                .toList(),
                        sentences::problem,
                        out);
            }
            finished(nominations);
            for (Future<SortedMap<String, String>> report : reports) {
                for (var file : finished(report).entrySet()) {
                    try (OutputStream out = run.file(file.getKey())) {
                        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** The office's papers come last: minutes name the digests of what is tabled. */
    private static void office(RunWriter run, Path round, Request request, RoundResult result) throws IOException {
        var forms = EnumSet.noneOf(OfficeFormat.class);
        for (Format format : request.formats()) {
            if (format instanceof OfficeFormat form) {
                forms.add(form);
            }
        }
        if (!forms.isEmpty()) {
            var files =
                    OfficePapers.files(result, RoundDirectory.register(round), run.digests(), result.rulebook(), forms);
            for (var file : files.entrySet()) {
                try (OutputStream out = run.file(file.getKey())) {
                    out.write(file.getValue());
                }
            }
        }
    }

    private static <T> T finished(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("writing was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }
}
