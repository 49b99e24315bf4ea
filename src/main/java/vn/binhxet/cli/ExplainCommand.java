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
import vn.binhxet.explanation.Depth;
import vn.binhxet.explanation.Explanation;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.nomination.Inquiry;

/** {@code binhxet explain}: why, and why not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Giải thích kết quả của một hồ sơ: vì sao được, vì sao không, còn thiếu gì, theo điều khoản nào.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "KẾT_QUẢ", description = "Thư mục kết quả của một lần xét.")
    private Path out;

    @Parameters(index = "1", paramLabel = "HỒ_SƠ", description = "Mã hồ sơ, hoặc tên nếu chỉ một hồ sơ mang tên đó.")
    private String nominee;

    @Option(names = "--award", paramLabel = "MÃ", description = "Chỉ giải thích một hình thức khen thưởng.")
    private String award;

    @Option(
            names = "--depth",
            paramLabel = "line|page|proof",
            defaultValue = "PAGE",
            description = "Mức chi tiết: line (một câu), page (một trang, mặc định), proof (toàn bộ minh chứng).")
    private Depth depth;

    @Option(
            names = "--own",
            description = "Bản giao cho chính người, tập thể này: không nêu tên, thứ hạng, điểm của ai khác.")
    private boolean own;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        try (Inquiry inquiry = open()) {
            return answer(own ? inquiry.own(nominee) : inquiry, print);
        }
    }

    private Inquiry open() throws Exception {
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            Inquiry inquiry = Inquiry.open(out, common.lang, common.threads(), watch);
            return own ? inquiry.own(nominee) : inquiry;
        }
    }

    private int answer(Inquiry inquiry, PrintWriter print) {
        List<Explanation> answers = inquiry.about(nominee, award);
        if (json) {
            print.println(inquiry.finished(
                    Json.of(answers.stream().map(Explanation::json).toList())));
            return ExitCode.DONE;
        }
        var text = new PlainText(100, inquiry.explanations().words());
        for (int i = 0; i < answers.size(); i++) {
            print.print((i > 0 ? "\n" : "")
                    + inquiry.finished(text.render(answers.get(i).lines(depth))));
        }
        return ExitCode.DONE;
    }
}
