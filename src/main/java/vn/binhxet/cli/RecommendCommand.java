package vn.binhxet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.lawcheck.RoadReport;
import vn.binhxet.nomination.Recommendation;

/** {@code binhxet recommend}: what a nominee qualifies for, and the road to the next. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        header =
                "Gợi ý cho từng người, tập thể: đủ tiêu chuẩn danh hiệu, hình thức nào; mục tiếp theo còn thiếu gì, sớm nhất "
                        + "năm nào.")
final class RecommendCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulebookOptions options;

    @Mixin
    private OnDay day;

    @Parameters(paramLabel = "ĐỢT_HOẶC_HỒ_SƠ", description = "Thư mục của một đợt, hoặc một tệp hồ sơ .json, .jsonl.")
    private Path source;

    @Option(names = "--id", paramLabel = "HỒ_SƠ", description = "Chỉ một hồ sơ: mã, hoặc tên.")
    private String nominee;

    @Override
    public Integer call() throws Exception {
        List<RoadReport> reports =
                Recommendation.of(new Recommendation.Request(source, options.directory(), nominee, day.on()));
        options.print(
                spec,
                () -> {
                    var lines = new ArrayList<Line>();
                    reports.forEach(r -> {
                        if (!lines.isEmpty()) {
                            lines.add(Line.of(0, Mark.NONE, ""));
                        }
                        lines.addAll(r.lines(options.words()));
                    });
                    return lines;
                },
                () -> reports.stream().map(RoadReport::json).toList());
        return ExitCode.DONE;
    }
}
