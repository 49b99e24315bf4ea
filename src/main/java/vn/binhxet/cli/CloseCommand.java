package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.RoundClosing;
import vn.binhxet.office.Closing;

/** {@code binhxet close}: nominated beside awarded, and the rows of next year's register. */
@Command(
        name = "close",
        mixinStandardHelpOptions = true,
        header = "Kết thúc đợt sau khi ký quyết định: đối chiếu đề nghị với quyết định, lập sổ theo dõi cho năm sau.",
        description = {
            "decisions.yaml của đợt ghi quyết định đã ký, ví dụ:",
            "  - {on: 2025-10-20, act: DECISION_SIGNED, document: {number: \"1234/QĐ-UBND\", date: 2025-10-20}}",
            "Khi không ghi danh sách (order), quyết định gồm mọi trường hợp đã đề nghị; khác với đề nghị thì ghi thêm:",
            "  - {on: 2025-10-20, act: NOT_AWARDED, dossier: LC25-T-0011, why: \"…\"}",
            "  - {on: 2025-10-20, act: ALSO_AWARDED, dossier: LC25-T-0003, why: \"…\"}"
        })
final class CloseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Thư mục của đợt xét.")
    private Path round;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục mới hoặc trống để ghi (mặc định: out/<tên đợt>-close).")
    private Path to;

    @Option(names = "--rules", paramLabel = "THƯ_MỤC", description = "Bộ quy định khác bộ đi kèm chương trình.")
    private Path rules;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        Words words = Words.in(common.lang);
        Path target = to == null
                ? Path.of("out").resolve(round.toAbsolutePath().normalize().getFileName() + "-close")
                : to;
        RoundClosing.Done done;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            done = RoundClosing.close(round, Home.rules(rules), target, common.threads(), watch);
        }
        if (!done.signed()) {
            spec.commandLine().getErr().println("binhxet: " + words.say("close.unsigned"));
            return ExitCode.REFUSED;
        }
        Closing closing = done.closing();
        if (json) {
            print.println(Json.of(closing));
            return ExitCode.DONE;
        }
        print.println(done.result().round().name().in(common.lang));
        for (Closing.Kind kind : Closing.Kind.values()) {
            int n = closing.count(kind);
            if (n > 0) {
                print.println("  " + words.whole(n) + " – " + words.say("close.kind." + kind.name()));
            }
        }
        closing.lines().stream()
                .filter(line -> line.kind() != Closing.Kind.AS_NOMINATED)
                .forEach(line -> print.println("  " + difference(line, words)));
        unknown(closing.unknown(), words, print);
        print.println(target.resolve(RoundClosing.COMPARISON) + " – " + words.say("close.file.comparison"));
        print.println(target.resolve(RoundClosing.REGISTER) + " – "
                + words.say(
                        "close.file.register",
                        "old",
                        words.whole(done.known()),
                        "new",
                        words.whole(closing.rows().size())));
        return ExitCode.DONE;
    }

    private static String difference(Closing.Line line, Words words) {
        return words.say(
                "close.line",
                "name",
                line.name(),
                "unit",
                line.unit(),
                "kind",
                words.say("close.kind." + line.kind().name()),
                "why",
                line.why(),
                "outcome",
                line.kind() == Closing.Kind.ALSO_AWARDED ? line.outcome() : null);
    }

    private static void unknown(List<String> ids, Words words, PrintWriter print) {
        if (!ids.isEmpty()) {
            print.println("  " + words.say("close.unknown", "ids", String.join(", ", ids)));
        }
    }
}
