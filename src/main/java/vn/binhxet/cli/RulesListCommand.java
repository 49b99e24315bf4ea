package vn.binhxet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.binhxet.lawcheck.AwardList;

/** {@code binhxet rules list}: every award on one day. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "Danh mục danh hiệu, hình thức khen thưởng tại một ngày: căn cứ, thẩm quyền, còn hiệu lực hay không.")
final class RulesListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulebookOptions options;

    @Mixin
    private OnDay day;

    @Override
    public Integer call() throws Exception {
        var list = new AwardList(options.rulebook(), day.on());
        options.print(spec, () -> list.lines(options.words()), list::json);
        return ExitCode.DONE;
    }
}
