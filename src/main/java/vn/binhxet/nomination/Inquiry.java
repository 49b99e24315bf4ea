package vn.binhxet.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.explanation.Comparison;
import vn.binhxet.explanation.Comparisons;
import vn.binhxet.explanation.Explanation;
import vn.binhxet.explanation.Explanations;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.Places;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.RunDirectory;
import vn.binhxet.record.Sources;
import vn.binhxet.record.StoredOutcomes;
import vn.binhxet.remedy.Carriers;
import vn.binhxet.remedy.Judge;
import vn.binhxet.remedy.Remedies;
import vn.binhxet.remedy.Situation;
import vn.binhxet.rulebook.RulebookRefused;

/** Answers why and why not about one nominee of a run, from the inputs the run kept. */
public final class Inquiry implements AutoCloseable {
    private final RoundEvaluation.Evaluated evaluated;
    private final RoundResult result;
    /** Whether nobody has findings in {@link #result} yet. */
    private final boolean outlined;

    private final Function<RoundResult, Explanations> told;
    private final Explanations explanations;
    private final UnaryOperator<String> finish;

    private Inquiry(
            RoundEvaluation.Evaluated evaluated,
            RoundResult result,
            boolean outlined,
            Function<RoundResult, Explanations> told,
            UnaryOperator<String> finish) {
        this.evaluated = evaluated;
        this.result = result;
        this.outlined = outlined;
        this.told = told;
        this.explanations = told.apply(result);
        this.finish = finish;
    }

    @Override
    public void close() {
        evaluated.close();
    }

    /**
     * Opens a run for questions in {@code lang}.
     *
     * @throws vn.binhxet.record.UnusableDirectory if {@code out} is no run
     */
    public static Inquiry open(Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        return open(out, lang, threads, steps, StoredOutcomes.of(out).orElse(null));
    }

    /** The same where every dossier is put to the rules again, as where the run is not as it was written. */
    static Inquiry openWhole(Path out, String lang, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        return open(out, lang, threads, steps, null);
    }

    private static Inquiry open(Path out, String lang, int threads, Evaluation.Steps steps, StoredOutcomes known)
            throws IOException, InputRefused, RulebookRefused {
        RunDirectory run = RunDirectory.open(out);
        RoundEvaluation.Evaluated evaluated = RoundEvaluation.outline(run.round(), run.rules(), threads, steps, known);
        Path round = run.round();
        try {
            var provenance = Sources.of(run).provenance(evaluated.result().round());
            return new Inquiry(
                    evaluated,
                    evaluated.result(),
                    evaluated.outlined(),
                    r -> Explanations.of(r, lang, (dossier, place) -> find(round, place, dossier), provenance),
                    UnaryOperator.identity());
        } catch (IOException | RuntimeException e) {
            evaluated.close();
            throw e;
        }
    }

    private static Optional<Problem.Where> find(Path round, Place place, String dossier) {
        try {
            Problem.Where where = Places.locate(round, place, dossier);
            return where.row() > 0 ? Optional.of(where) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The explanations of a nominee, one per award it stands in a list of; of {@code award} alone where given.
     *
     * @param nominee a dossier id, or a name that only one dossier bears
     * @throws NotInRun if there is no such nominee, or several
     */
    public List<Explanation> about(String nominee, String award) {
        String id = id(nominee);
        Explanations explanations = telling(id);
        List<Explanation> answers = award == null
                ? explanations.of(id)
                : List.of(explanations
                        .of(id, award)
                        .orElseThrow(() ->
                                new NotInRun("“" + award + "” không được mở cho hồ sơ " + id + " trong đợt này.")));
        return answers.stream().map(e -> further(id, e, explanations)).toList();
    }

    /** Whether outcomes were taken from the run instead of working all of them out again. */
    boolean recalls() {
        return outlined;
    }

    /** The result in which these dossiers have their findings. */
    private RoundResult whole(String... ids) {
        if (!outlined) {
            return result;
        }
        var evaluator =
                new Evaluator(evaluated.rules().engine(), result.rulebook(), result.round(), result.decisions());
        var found = new TreeMap<String, List<Assessment>>();
        for (String id : ids) {
            found.put(id, evaluator.assess(result.dossiers().get(id)));
        }
        return Outline.filled(result, found);
    }

    private Explanations telling(String... ids) {
        return outlined ? told.apply(whole(ids)) : explanations;
    }

    /** What would change the result, and what it rests on: the rules are asked again about the changed dossier. */
    private Explanation further(String id, Explanation answer, Explanations explanations) {
        RoundResult all = evaluated.result();
        Judge judge = Judge.of(evaluated.rules().engine(), all.rulebook(), all.round(), all.decisions());
        var now = new Situation(result.dossiers().get(id), result.round());
        // In a nominee's own answers nothing is measured against others.
        boolean whole = result.dossiers().size() == all.dossiers().size();
        return answer.with(new Explanation.Further(
                new Remedies(judge, all.rulebook()).of(now, answer.assessment()),
                new Carriers(judge).of(now, answer.assessment()),
                !whole
                        ? List.of()
                        : answer.list()
                                .flatMap(l -> answer.entry().map(e -> explanations.distance(l, e)))
                                .orElse(List.of())));
    }

    /**
     * Two nominees, by id.
     *
     * @param comparisons one per list in which both stand; empty where there is none
     */
    public record Pair(String first, String second, List<Comparison> comparisons, Comparisons all) {}

    /**
     * Why one of two nominees stands above the other.
     *
     * @throws NotInRun if one of them is not in the run, or several bear the name
     */
    public Pair compare(String one, String other) {
        String a = id(one);
        String b = id(other);
        if (a.equals(b)) {
            throw new NotInRun("hai hồ sơ cần so là một: " + a + ". Hãy nêu hai hồ sơ khác nhau.");
        }
        Comparisons all = telling(a, b).comparisons();
        return new Pair(a, b, all.of(a, b), all);
    }

    /**
     * The same run as {@code nominee} may read it: no other nominee's name, place or points can be told.
     *
     * @throws NotInRun if there is no such nominee, or several
     */
    public Inquiry own(String nominee) {
        String id = id(nominee);
        OwnView view = OwnView.of(whole(id), id, explanations.words());
        return new Inquiry(evaluated, view.result(), false, told, view::scrubbed);
    }

    /** A finished text as it may be handed over: in {@link #own} answers without others' names in papers and reasons. */
    public String finished(String text) {
        return finish.apply(text);
    }

    /** The words the answers are in. */
    public Explanations explanations() {
        return explanations;
    }

    private String id(String nominee) {
        if (result.dossiers().containsKey(nominee)) {
            return nominee;
        }
        String key = FoldedKey.of(nominee);
        var named = new ArrayList<Dossier>();
        for (Dossier d : result.dossiers().values()) {
            if (FoldedKey.of(d.name()).equals(key)) {
                named.add(d);
            }
        }
        if (named.size() == 1) {
            return named.get(0).id();
        }
        if (named.isEmpty()) {
            throw new NotInRun("không có hồ sơ hoặc người, tập thể nào tên là “" + nominee
                    + "” trong kết quả này. Hãy dùng mã hồ sơ ghi trong report.html hoặc nominations.json.");
        }
        throw new NotInRun("có " + named.size() + " hồ sơ cùng tên “" + nominee + "”: "
                + String.join(", ", named.stream().map(Dossier::id).toList()) + ". Hãy dùng mã hồ sơ.");
    }
}
