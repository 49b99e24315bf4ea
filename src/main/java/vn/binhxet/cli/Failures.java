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
        // The language stands at the command that was called, not at the program.
        String lang = line.getParseResult().matchedOptionValue("--lang", "vi");
        if (e instanceof InputRefused refused) {
            say(err, lang, "không xét được đợt này:", "this round could not be evaluated:");
            problems(refused.problems(), lang, err);
            return ExitCode.REFUSED;
        }
        if (e instanceof RulebookRefused refused) {
            say(err, lang, "bộ quy định không dùng được:", "the rulebook cannot be used:");
            refused.problems().forEach(p -> err.println("  " + RulebookRefused.sentence(p, lang)));
            return ExitCode.REFUSED;
        }
        if (e instanceof RuleTextRefused refused) {
            say(
                    err,
                    lang,
                    "văn bản luật DRL bị từ chối, chỉ được nêu điều kiện:",
                    "rule text (DRL) was refused, it may only state conditions:");
            refused.faults().forEach(f -> err.println("  " + f));
            return ExitCode.REFUSED;
        }
        if (e instanceof UnusableDirectory unusable) {
            err.println("binhxet: " + unusable.text().in(lang));
            return ExitCode.REFUSED;
        }
        if (e instanceof LayoutRefused refused) {
            say(
                    err,
                    lang,
                    "mẫu văn bản không dùng được: " + refused.text().in("vi"),
                    "the layout of the paper cannot be used: " + refused.text().in("en"));
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
            say(
                    err,
                    lang,
                    "đã có tệp “" + there.getFile() + "”, không ghi đè. Hãy chọn tên khác.",
                    "the file “" + there.getFile() + "” is there already and is not overwritten. Choose another name.");
            return ExitCode.REFUSED;
        }
        if (e instanceof NoSuchFileException missing) {
            say(
                    err,
                    lang,
                    "không có tệp hoặc thư mục “" + missing.getFile() + "”.",
                    "there is no file or directory “" + missing.getFile() + "”.");
            return ExitCode.REFUSED;
        }
        if (e instanceof AccessDeniedException denied) {
            say(
                    err,
                    lang,
                    denied.getFile() + ": không có quyền đọc hoặc ghi. Hãy kiểm tra quyền của tệp, thư mục.",
                    denied.getFile() + ": no permission to read or write. Check the permissions.");
            return ExitCode.REFUSED;
        }
        // What the disk says; other kinds of IOException are ours, and keep their trace.
        IOException trouble = e instanceof UncheckedIOException unchecked
                ? unchecked.getCause()
                : e instanceof IOException io ? io : null;
        if (trouble instanceof FileSystemException || (trouble != null && trouble.getClass() == IOException.class)) {
            say(
                    err,
                    lang,
                    "không đọc hoặc ghi được (" + trouble.getMessage()
                            + "). Hãy kiểm tra ổ đĩa còn chỗ trống và đang nối với máy.",
                    "could not read or write (" + trouble.getMessage()
                            + "). Check that the disk has room and is connected.");
            return ExitCode.WE_FAILED;
        }
        say(
                err,
                lang,
                "lỗi của chương trình, xin báo lại kèm các dòng sau:",
                "an error of the program; please report it with the following lines:");
        e.printStackTrace(err);
        return ExitCode.WE_FAILED;
    }

    private static void say(PrintWriter err, String lang, String vi, String en) {
        err.println("binhxet: " + new Text(vi, en).in(lang));
    }

    private static void problems(List<Problem> problems, String lang, PrintWriter err) {
        Sentences sentences = new Sentences(Words.in(lang));
        problems.forEach(p -> err.println("  " + sentences.problem(p)));
    }
}
