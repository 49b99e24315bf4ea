package vn.binhxet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.lawcheck.AwardSheet;
import vn.binhxet.rulebook.Rulebook;

/** {@code binhxet rules show}: one award as the law is built. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "Đọc một danh hiệu, hình thức như luật viết tại một ngày: từng tiêu chuẩn, con số, điều khoản.")
final class RulesShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulebookOptions options;

    @Mixin
    private OnDay day;

    @Parameters(paramLabel = "MÃ", description = "Mã danh hiệu, hình thức (xem: binhxet rules list).")
    private String award;

    @Override
    public Integer call() throws Exception {
        Rulebook rulebook = options.rulebook();
        if (!rulebook.awards().containsKey(award)) {
            String near = Nearest.of(award, rulebook.awards().keySet());
            throw new ParameterException(
                    spec.commandLine(),
                    "không có danh hiệu, hình thức nào mang mã “" + award + "”."
                            + (near == null ? " Xem: binhxet rules list." : " Có phải là “" + near + "”?"));
        }
        var sheet = new AwardSheet(rulebook, award, day.on());
        options.print(spec, () -> sheet.lines(options.words()), sheet::json);
        return ExitCode.DONE;
    }
}
