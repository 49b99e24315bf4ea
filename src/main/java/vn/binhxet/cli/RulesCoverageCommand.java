package vn.binhxet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.lawcheck.CaseRun;
import vn.binhxet.lawcheck.CoverageReport;
import vn.binhxet.rulebook.Rulebook;

/** {@code binhxet rules coverage}: the clause ledger beside the rules. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        header =
                "Sổ điều khoản: khoản nào thành tiêu chuẩn nào, thử bằng ví dụ nào; khoản nào để người quyết định; khoản nào "
                        + "ngoài phạm vi (mã kết thúc 4 nếu còn dòng trống).")
final class RulesCoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulebookOptions options;

    @Parameters(
            arity = "0..1",
            paramLabel = "ĐIỀU_KHOẢN",
            description = "Chỉ một điều hoặc khoản, kèm từng tiêu chuẩn và ví dụ, ví dụ 74.1 hoặc 74.1.d.")
    private String within;

    @Override
    public Integer call() throws Exception {
        Rulebook rulebook = options.rulebook();
        CoverageReport report;
        try (var engine = RuleEngine.of(rulebook)) {
            report = new CoverageReport(
                    rulebook, CaseRun.of(rulebook, engine, Runtime.getRuntime().availableProcessors()));
        }
        options.print(spec, () -> report.lines(options.words(), within), report::json);
        return report.clean() ? ExitCode.DONE : ExitCode.CHECK_SAID_NO;
    }
}
