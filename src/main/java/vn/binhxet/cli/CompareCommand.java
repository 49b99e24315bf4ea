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
import vn.binhxet.explanation.Comparison;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.nomination.Inquiry;

/** {@code binhxet compare}: why one stands above the other. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "So hai hồ sơ: vì sao hồ sơ này xếp trên hồ sơ kia, từng giá trị lấy từ ô dữ liệu nào.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "KẾT_QUẢ", description = "Thư mục kết quả của một lần xét.")
    private Path out;

    @Parameters(index = "1", paramLabel = "HỒ_SƠ_A", description = "Mã hoặc tên của hồ sơ thứ nhất.")
    private String one;

    @Parameters(index = "2", paramLabel = "HỒ_SƠ_B", description = "Mã hoặc tên của hồ sơ thứ hai.")
    private String other;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        try (Inquiry inquiry = open()) {
            Inquiry.Pair pair = inquiry.compare(one, other);
            if (json) {
                print.println(Json.of(
                        pair.comparisons().isEmpty()
                                ? List.of(pair.all().apartJson(pair.first(), pair.second()))
                                : pair.comparisons().stream()
                                        .map(Comparison::json)
                                        .toList()));
                return ExitCode.DONE;
            }
            var text = new PlainText(100, inquiry.explanations().words());
            if (pair.comparisons().isEmpty()) {
                print.print(text.render(pair.all().apart(pair.first(), pair.second())));
            }
            for (int i = 0; i < pair.comparisons().size(); i++) {
                print.print((i > 0 ? "\n" : "")
                        + text.render(pair.comparisons().get(i).lines()));
            }
            return ExitCode.DONE;
        }
    }

    private Inquiry open() throws Exception {
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            return Inquiry.open(out, common.lang, common.threads(), watch);
        }
    }
}
