package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.Ledger;
import vn.binhxet.record.Ledger.Checkpoint;
import vn.binhxet.record.Ledger.Entry;
import vn.binhxet.record.RunsBook;

/**
 * {@code binhxet ledger}: the office's book of sealed runs. It is not called a register, because a round's
 * {@code register/} holds past decisions.
 */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        header = "Sổ niêm phong: ghi nối tiếp các lần xét đã niêm phong, để sau này chứng minh không lần nào bị thay.",
        subcommands = {
            LedgerCommand.Add.class,
            LedgerCommand.Show.class,
            LedgerCommand.Check.class,
            LedgerCommand.Mark.class
        },
        synopsisSubcommandLabel = "add|show|check|checkpoint")
final class LedgerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "cần một lệnh: ledger add, ledger show, ledger check, ledger checkpoint.");
    }

    /** What every command about a book has. */
    static final class Book {
        @Parameters(index = "0", paramLabel = "SỔ", description = "Tệp sổ niêm phong.")
        Path file;

        @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Ngôn ngữ: vi hoặc en.")
        String lang;

        @Option(names = "--json", description = "In dạng JSON.")
        boolean json;

        Ledger read() throws java.io.IOException {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return Ledger.read(file);
        }
    }

    /** Enters a run or a seal. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            header = "Ghi thêm một kết quả, hoặc bản niêm phong của một đợt, vào cuối sổ.")
    static final class Add implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @picocli.CommandLine.Mixin
        private Book book;

        @Parameters(index = "1", paramLabel = "KẾT_QUẢ|ĐỢT", description = "Thư mục kết quả, hoặc đợt đã niêm phong.")
        private Path directory;

        @Override
        public Integer call() throws Exception {
            Entry entry = Ledger.append(book.file, RunsBook.entry(directory, Now.instant()));
            PrintWriter print = spec.commandLine().getOut();
            print.println(
                    book.json
                            ? Json.of(entry)
                            : Words.in(book.lang).say("ledger.added", "n", entry.n(), "hash", entry.hash()));
            return ExitCode.DONE;
        }
    }

    /** Lists a book. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            header = "In các dòng của sổ; cũng đọc được sổ lần chạy runs.jsonl của một đợt đã niêm phong.")
    static final class Show implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @picocli.CommandLine.Mixin
        private Book book;

        @Override
        public Integer call() throws Exception {
            Ledger ledger = book.read();
            PrintWriter print = spec.commandLine().getOut();
            if (book.json) {
                print.println(Json.of(ledger.entries()));
            } else {
                ledger.entries().forEach(e -> print.println(LedgerText.line(e, book.lang)));
            }
            return LedgerText.broken(
                    ledger, book.file, book.lang, spec.commandLine().getErr());
        }
    }

    /** Checks a book. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            header = "Kiểm tra sổ: không dòng nào bị sửa, xóa, chèn; và các kết quả nêu tên có đúng trong sổ.",
            description = "Mã kết thúc 4 nếu có điều gì không đúng.")
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @picocli.CommandLine.Mixin
        private Book book;

        @Parameters(index = "1..*", paramLabel = "KẾT_QUẢ", description = "Các kết quả cần đối chiếu với sổ.")
        private List<Path> runs = List.of();

        @Option(
                names = "--checkpoint",
                paramLabel = "MỐC",
                description = "Mốc đã giao cho cơ quan khác giữ: tệp mốc, hoặc SỐ:MÃ.")
        private String checkpoint;

        @Override
        public Integer call() throws Exception {
            Ledger ledger = book.read();
            Words words = Words.in(book.lang);
            var said = new ArrayList<LedgerText.Checked>();
            said.add(LedgerText.whole(ledger, book.file, words));
            if (checkpoint != null) {
                Checkpoint mark = Checkpoint.read(checkpoint);
                boolean same = ledger.continues(mark);
                said.add(new LedgerText.Checked(
                        same, words.say(same ? "ledger.continues" : "ledger.replaced", "n", mark.entries())));
            }
            for (Path run : runs) {
                Optional<Entry> entered = ledger.about(RunsBook.entry(run, "").record());
                said.add(new LedgerText.Checked(
                        entered.isPresent(),
                        entered.isPresent()
                                ? words.say(
                                        "ledger.holds",
                                        "run",
                                        run,
                                        "n",
                                        entered.get().n(),
                                        "at",
                                        entered.get().at())
                                : words.say("ledger.lacks", "run", run)));
            }
            PrintWriter print = spec.commandLine().getOut();
            if (book.json) {
                print.println(Json.of(said));
            } else {
                said.forEach(c -> print.println(c.text()));
            }
            return said.stream().allMatch(LedgerText.Checked::holds) ? ExitCode.DONE : ExitCode.CHECK_SAID_NO;
        }
    }

    /** Writes a checkpoint. */
    @Command(
            name = "checkpoint",
            mixinStandardHelpOptions = true,
            header = "Ghi mốc đối chiếu: số dòng và mã của dòng cuối, giao cho cơ quan khác giữ.")
    static final class Mark implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @picocli.CommandLine.Mixin
        private Book book;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "TỆP",
                description = "Tệp mốc; bỏ trống để chỉ in ra.")
        private Path out;

        @Override
        public Integer call() throws Exception {
            Ledger ledger = book.read();
            int broken = LedgerText.broken(
                    ledger, book.file, book.lang, spec.commandLine().getErr());
            if (broken != ExitCode.DONE) {
                return broken;
            }
            Checkpoint mark = ledger.checkpoint();
            if (out != null) {
                mark.write(out);
            }
            spec.commandLine().getOut().println(book.json ? Json.of(mark) : mark.inShort());
            return ExitCode.DONE;
        }
    }
}
