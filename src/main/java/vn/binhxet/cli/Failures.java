package vn.binhxet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Text;
import vn.binhxet.evaluation.RuleTextRefused;
import vn.binhxet.explanation.Sentences;
import vn.binhxet.explanation.Words;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.nomination.NotInRun;
import vn.binhxet.office.LayoutRefused;
import vn.binhxet.record.UnusableDirectory;
import vn.binhxet.record.UnusableFile;
import vn.binhxet.rulebook.RulebookRefused;

/** Turns what stopped a command into sentences and an exit code; input never gives a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        String lang = result.matchedOptionValue("--lang", "vi");
        if (e instanceof InputRefused refused) {
            err.println("binhxet: không xét được đợt này:");
            problems(refused.problems(), lang, err);
            return ExitCode.REFUSED;
        }
        if (e instanceof RulebookRefused refused) {
            err.println("binhxet: bộ quy định không dùng được:");
            refused.problems().forEach(p -> err.println("  " + RulebookRefused.sentence(p, lang)));
            return ExitCode.REFUSED;
        }
        if (e instanceof RuleTextRefused refused) {
            err.println("binhxet: văn bản luật DRL bị từ chối, chỉ được nêu điều kiện:");
            refused.faults().forEach(f -> err.println("  " + f));
            return ExitCode.REFUSED;
        }
        if (e instanceof UnusableDirectory unusable) {
            err.println("binhxet: " + unusable.text().in(lang));
            return ExitCode.REFUSED;
        }
        if (e instanceof LayoutRefused refused) {
            err.println(
                    "binhxet: mẫu văn bản không dùng được: " + refused.text().in(lang));
            return ExitCode.REFUSED;
        }
        if (e instanceof UnusableFile unusable) {
            err.println("binhxet: " + unusable.text().in(lang));
            return ExitCode.REFUSED;
        }
        if (e instanceof NotInRun) {
            err.println("binhxet: " + e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof FileAlreadyExistsException there) {
            err.println("binhxet: đã có tệp “" + there.getFile() + "”, không ghi đè. Hãy chọn tên khác.");
            return ExitCode.REFUSED;
        }
        if (e instanceof NoSuchFileException missing) {
            err.println("binhxet: không có tệp hoặc thư mục “" + missing.getFile() + "”.");
            return ExitCode.REFUSED;
        }
        if (e instanceof AccessDeniedException denied) {
            err.println("binhxet: "
                    + new Text(
                                    denied.getFile()
                                            + ": không có quyền đọc hoặc ghi. Hãy kiểm tra quyền của tệp, thư mục.",
                                    denied.getFile() + ": no permission to read or write. Check the permissions.")
                            .in(lang));
            return ExitCode.REFUSED;
        }
        // What the disk says; other kinds of IOException are ours, and keep their trace.
        IOException trouble = e instanceof UncheckedIOException unchecked
                ? unchecked.getCause()
                : e instanceof IOException io ? io : null;
        if (trouble instanceof FileSystemException || (trouble != null && trouble.getClass() == IOException.class)) {
            err.println("binhxet: "
                    + new Text(
                                    "không đọc hoặc ghi được (" + trouble.getMessage()
                                            + "). Hãy kiểm tra ổ đĩa còn chỗ trống và đang nối với máy.",
                                    "could not read or write (" + trouble.getMessage()
                                            + "). Check that the disk has room and is connected.")
                            .in(lang));
            return ExitCode.WE_FAILED;
        }
        err.println("binhxet: lỗi của chương trình, xin báo lại kèm các dòng sau:");
        e.printStackTrace(err);
        return ExitCode.WE_FAILED;
    }

    private static void problems(List<Problem> problems, String lang, PrintWriter err) {
        Sentences sentences = new Sentences(Words.in(lang));
        problems.forEach(p -> err.println("  " + sentences.problem(p)));
    }
}
