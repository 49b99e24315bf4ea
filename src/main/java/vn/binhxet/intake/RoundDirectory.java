package vn.binhxet.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Progress;
import vn.binhxet.form.CodeLists;
import vn.binhxet.round.Decision;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Register;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** A directory with round.yaml, decisions.yaml, register/ and submissions/, read into values. */
public final class RoundDirectory {
    private RoundDirectory() {}

    /**
     * The round of {@code directory} alone.
     *
     * @throws InputRefused if it cannot be read, with every reason
     */
    public static Round round(Path directory) throws InputRefused {
        var office = new OfficeFiles(new Inputs(directory, Progress.none()));
        Round round = office.round();
        if (round == null) {
            throw new InputRefused(office.problems());
        }
        return round;
    }

    /** The bytes of one submitted workbook. */
    public static byte[] workbook(Path directory, String path) throws IOException {
        try (var in = new Inputs(directory, Progress.none()).open(path)) {
            return in.readAllBytes();
        }
    }

    /** Reads {@code directory} on all processors. */
    public static Submitted read(Path directory) throws InputRefused {
        return read(directory, Runtime.getRuntime().availableProcessors(), Progress.none());
    }

    /**
     * Reads {@code directory}; the result does not depend on {@code threads}. Progress counts bytes of submissions.
     *
     * @throws InputRefused if the round as a whole cannot be evaluated, with every reason
     */
    public static Submitted read(Path directory, int threads, Progress progress) throws InputRefused {
        return read(directory, threads, progress, () -> null);
    }

    /**
     * The same; forms filled in with words are read with the words of a rulebook.
     *
     * @param rulebook gives the rulebook, and is asked only where a form is read; {@code null} for our own words alone
     */
    public static Submitted read(Path directory, int threads, Progress progress, Supplier<Rulebook> rulebook)
            throws InputRefused {
        var inputs = new Inputs(directory, progress);
        try (var workers = new Workers(Math.max(1, threads))) {
            return read(inputs, workers, rulebook);
        } catch (IOException e) {
            var where = new Problem.Where(SubmissionFiles.FOLDER, null, 0, null, null);
            throw new InputRefused(List.of(Problem.of(ProblemCodes.UNREADABLE_FILE, Severity.REFUSED, where, null)));
        }
    }

    /** The register of {@code directory} alone; rows that cannot be read are left out. */
    public static Register register(Path directory) throws IOException {
        return new RegisterFiles(new Inputs(directory, Progress.none())).read();
    }

    private static Submitted read(Inputs inputs, Workers workers, Supplier<Rulebook> rulebook)
            throws IOException, InputRefused {
        var office = new OfficeFiles(inputs);
        Round round = office.round();
        List<Decision> decisions = office.decisions();
        List<String> paths = inputs.under(SubmissionFiles.FOLDER);
        var fatal = new ArrayList<>(office.problems());
        if (paths.stream().noneMatch(SubmissionFiles::isSupported)) {
            var where = new Problem.Where(SubmissionFiles.FOLDER, null, 0, null, null);
            fatal.add(Problem.of(ProblemCodes.NO_SUBMISSIONS, Severity.REFUSED, where, null));
        }
        if (!fatal.isEmpty()) {
            throw new InputRefused(fatal);
        }
        var register = new RegisterFiles(inputs);
        Register known = register.read();
        inputs.expect(bytes(inputs, paths));
        var submissions = new SubmissionFiles(
                inputs, new DossierReader(Deadlines.of(round)), workers, () -> new CodeLists(rulebook.get(), round));
        submissions.read(paths);
        var copies = new Copies(submissions.taken());
        var problems = new ArrayList<>(register.problems());
        problems.addAll(submissions.problems());
        submissions.taken().forEach(t -> problems.addAll(t.problems()));
        problems.addAll(copies.problems());
        problems.addAll(decisionsAboutNobody(inputs, decisions, copies.dossiers(), known, problems));
        int refused = (int) submissions.taken().stream().filter(Taken::refused).count() + copies.refused();
        return new Submitted(
                round,
                decisions,
                known,
                copies.dossiers(),
                Problem.sorted(problems),
                submissions.taken().size(),
                refused,
                copies.merged());
    }

    private static long bytes(Inputs inputs, List<String> paths) throws IOException {
        long bytes = 0;
        for (String path : paths) {
            if (SubmissionFiles.isSupported(path)) {
                bytes += inputs.size(path);
            }
        }
        return bytes;
    }

    /** Decisions that name a dossier nobody submitted; one of a pair may be the number of a past decision. */
    private static List<Problem> decisionsAboutNobody(
            Inputs inputs, List<Decision> decisions, List<Dossier> dossiers, Register register, List<Problem> found)
            throws IOException {
        Set<String> known = new HashSet<>();
        dossiers.forEach(d -> known.add(d.id()));
        found.stream().filter(p -> p.severity() == Severity.REFUSED).forEach(p -> known.add(p.dossier()));
        Set<String> numbers = new HashSet<>();
        for (PastDecision past : register.decisions()) {
            numbers.add(past.number());
        }
        var problems = new ArrayList<Problem>();
        DecisionLines lines = null;
        for (Decision decision : decisions) {
            for (String id : DecisionLines.named(decision)) {
                boolean pastDecision = decision.pair().contains(id) && numbers.contains(id);
                if (!known.contains(id) && !pastDecision) {
                    lines = lines == null ? DecisionLines.read(inputs) : lines;
                    problems.add(Problem.of(
                            ProblemCodes.UNKNOWN_DOSSIER, Severity.ERROR, lines.where(decision, id), id, "id", id));
                }
            }
        }
        return problems;
    }
}
