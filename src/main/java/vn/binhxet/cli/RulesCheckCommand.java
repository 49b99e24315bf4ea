package vn.binhxet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.lawcheck.CheckReport;
import vn.binhxet.lawcheck.RuleCheck;
import vn.binhxet.record.NewFile;
import vn.binhxet.rulebook.Rulebook;

/** {@code binhxet rules check}: faults of all rules together. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header =
                "Kiểm tra cả bộ quy định: nhánh không bao giờ đạt, điểm thừa, trùng hoặc hở thời gian, chỗ không dùng đến, "
                        + "mốc chưa có ví dụ; mỗi phát hiện kèm một hồ sơ hư cấu (mã kết thúc 4 nếu có phát hiện).")
final class RulesCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulebookOptions options;

    @Option(
            names = "--save",
            paramLabel = "TỆP",
            description = "Ghi các hồ sơ hư cấu thành ví dụ (dạng cases.yaml) vào tệp mới.")
    private Path save;

    @Override
    public Integer call() throws Exception {
        Rulebook.Examined examined = Rulebook.examine(options.directory());
        CheckReport report;
        try (var engine = RuleEngine.of(examined.rulebook())) {
            report = RuleCheck.of(examined, engine, Runtime.getRuntime().availableProcessors());
        }
        options.print(spec, () -> report.lines(options.words()), report::json);
        if (save != null) {
            NewFile.write(save, report.cases());
            spec.commandLine().getErr().println(options.words().say("check.saved", "file", save.toString()));
        }
        return report.clean() ? ExitCode.DONE : ExitCode.CHECK_SAID_NO;
    }
}
