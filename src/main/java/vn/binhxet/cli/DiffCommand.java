package vn.binhxet.cli;

import java.io.IOException;
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
import vn.binhxet.explanation.PlainText;
import vn.binhxet.explanation.Words;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.diff.DiffText;
import vn.binhxet.nomination.diff.RunDiff;
import vn.binhxet.record.Difference;
import vn.binhxet.record.RunVerification;
import vn.binhxet.rulebook.RulebookRefused;

/** {@code binhxet diff}: two runs side by side. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "So hai kết quả: ai đổi, do dữ kiện, con số, điều khoản hay chỉ tiêu nào; điều gì không đổi.",
        description = {
            "Mỗi kết quả được xét lại từ dữ liệu đã lưu kèm.",
            "Lần chạy thứ hai có thể làm bằng: binhxet evaluate ĐỢT -o KẾT_QUẢ_2 --set quota.<hình thức>=15"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "KẾT_QUẢ_1", description = "Kết quả trước.")
    private Path before;

    @Parameters(index = "1", paramLabel = "KẾT_QUẢ_2", description = "Kết quả sau.")
    private Path after;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        Words words = Words.in(common.lang);
        RunDiff diff = RunDiff.of(open(before, words, KeptRun::besideAnother), open(after, words, KeptRun::open));
        if (json) {
            print.println(Json.of(diff));
        } else {
            print.print(new PlainText(100, words).render(DiffText.lines(diff, words)));
        }
        return ExitCode.DONE;
    }

    /** How much of a run is kept: two whole ones of a large round would not fit. */
    private interface Opening {
        KeptRun of(Path out, String lang, int threads, Evaluation.Steps steps)
                throws IOException, InputRefused, RulebookRefused;
    }

    private KeptRun open(Path out, Words words, Opening opening) throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        List<Difference> changed = RunVerification.check(out);
        if (!changed.isEmpty()) {
            err.println("binhxet: "
                    + words.say(
                            "diff.tampered",
                            "run",
                            out,
                            "what",
                            changed.get(0).text().in(common.lang)));
        }
        try (var watch = new CommonOptions.Watch(err)) {
            return opening.of(out, common.lang, common.threads(), watch);
        }
    }
}
