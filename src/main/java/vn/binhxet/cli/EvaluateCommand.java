package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.OutputForms;
import vn.binhxet.report.Format;

/** {@code binhxet evaluate}: a round in, a run out, and a summary for the chair. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        header = "Xét một đợt khen thưởng: đọc hồ sơ, đối chiếu tiêu chuẩn, xếp danh sách, ghi kết quả.",
        description = {
            "ĐỢT là thư mục có round.yaml, submissions/ và nếu có decisions.yaml, register/.",
            "Hồ sơ có lỗi được nêu rõ chỗ sai và không làm dừng việc xét các hồ sơ khác."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "ĐỢT", description = "Thư mục của đợt xét.")
    private Path round;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "KẾT_QUẢ",
            description = "Thư mục ghi kết quả (mặc định: out/<tên đợt>). Chỉ ghi đè kết quả của một lần xét trước.")
    private Path out;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "DẠNG",
            defaultValue = "text,html",
            description = {
                "Các dạng, cách nhau bằng dấu phẩy: text, html, json (các tệp JSON luôn được ghi);",
                "docx, pdf: các văn bản của đợt (tờ trình, biên bản, dự thảo quyết định …); xlsx: các bảng."
            })
    private List<String> formats;

    @Option(names = "--strict", description = "Từ chối cả đợt nếu có bất kỳ lỗi nào trong hồ sơ (mã kết thúc 3).")
    private boolean strict;

    @Option(names = "--rules", paramLabel = "THƯ_MỤC", description = "Bộ quy định khác bộ đi kèm chương trình.")
    private Path rules;

    @Option(names = "--json", description = "In tóm tắt dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        Path target = out == null
                ? Path.of("out").resolve(round.toAbsolutePath().normalize().getFileName())
                : out;
        var request = new Evaluation.Request(
                round, Home.rules(rules), target, common.lang, formats(), common.threads(), strict);
        Evaluation.Done done;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            done = Evaluation.run(request, watch);
        }
        var summary = done.explanations().summary();
        if (json) {
            print.println(Json.of(summary));
        } else {
            var words = done.explanations().words();
            print.print(
                    new PlainText(100, words).render(summary.lines(words, Leavings.of(target, done.record(), words))));
        }
        return ExitCode.DONE;
    }

    private List<Format> formats() {
        var chosen = new ArrayList<Format>();
        for (String id : formats) {
            if (!id.equals("json")) {
                chosen.add(OutputForms.named(id)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "không có dạng báo cáo “" + id + "”. Các dạng: json, "
                                        + String.join(", ", OutputForms.ids()) + ".")));
            }
        }
        return chosen;
    }
}
