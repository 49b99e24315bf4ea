package vn.binhxet.nomination;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.office.Closing;
import vn.binhxet.office.ClosingBook;
import vn.binhxet.office.RegisterCsv;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.record.AtomicDirectory;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Register;
import vn.binhxet.rulebook.RulebookRefused;

/** Closes a round after its decision was signed: what was nominated beside what was awarded, and the register it leaves. */
public final class RoundClosing {
    /** The comparison, for Excel. */
    public static final String COMPARISON = "doi-chieu-quyet-dinh.xlsx";
    /** The register with the new rows, to be put into next year's round. */
    public static final String REGISTER = "register/decisions.csv";

    private RoundClosing() {}

    /** What came of it. */
    public record Done(RoundResult result, Closing closing, int known) {
        /** Whether any signed decision stands in {@code decisions.yaml}. */
        public boolean signed() {
            return result.decisions().stream().anyMatch(d -> d.act() == Decision.Act.DECISION_SIGNED);
        }
    }

    /**
     * Evaluates the round, compares, and writes into {@code to} unless no decision was signed yet.
     *
     * @param to a directory that is absent or empty
     * @throws vn.binhxet.record.UnusableDirectory if something stands in {@code to}
     */
    public static Done close(Path round, Path rules, Path to, int threads, Evaluation.Steps steps)
            throws IOException, InputRefused, RulebookRefused {
        try (AtomicDirectory directory = AtomicDirectory.fresh(to)) {
            RoundResult result = RoundEvaluation.of(round, rules, threads, steps);
            Register register = RoundDirectory.register(round);
            Closing closing = Closing.of(result, register);
            var done = new Done(result, closing, register.decisions().size());
            if (done.signed()) {
                write(
                        directory,
                        COMPARISON,
                        ClosingBook.of(result.round().name().vi(), closing));
                String rows = RegisterCsv.of(closing.with(register));
                write(directory, REGISTER, rows.getBytes(StandardCharsets.UTF_8));
                directory.commit();
            }
            return done;
        }
    }

    private static void write(AtomicDirectory directory, String path, byte[] content) throws IOException {
        try (OutputStream out = directory.file(path)) {
            out.write(content);
        }
    }
}
