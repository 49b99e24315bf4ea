package vn.binhxet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.lawcheck.CaseReport;
import vn.binhxet.lawcheck.CaseRun;
import vn.binhxet.rulebook.Rulebook;

/** {@code binhxet rules test}: tries every case of a rulebook. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        header =
                "Chạy mọi ví dụ (cases.yaml) của bộ quy định, nêu ví dụ nào thử điều khoản nào (mã kết thúc 4 nếu có ví dụ sai).")
final class RulesTestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulebookOptions options;

    @Option(names = "--cases", description = "Nêu từng ví dụ, kể cả ví dụ đúng.")
    private boolean every;

    @Override
    public Integer call() throws Exception {
        Rulebook rulebook = options.rulebook();
        CaseReport report;
        try (var engine = RuleEngine.of(rulebook)) {
            report = new CaseReport(
                    rulebook, CaseRun.of(rulebook, engine, Runtime.getRuntime().availableProcessors()));
        }
        options.print(spec, () -> report.lines(options.words(), every), report::json);
        return report.clean() ? ExitCode.DONE : ExitCode.CHECK_SAID_NO;
    }
}
