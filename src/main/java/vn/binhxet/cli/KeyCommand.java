package vn.binhxet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.explanation.Words;
import vn.binhxet.record.KeyFiles;
import vn.binhxet.record.SigningKey;

/** {@code binhxet key}: the key an office signs its runs with. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        header = "Khóa để ký kết quả: tạo khóa mới, xem mã của một khóa.",
        subcommands = {KeyCommand.New.class, KeyCommand.Show.class},
        synopsisSubcommandLabel = "new|show")
final class KeyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "cần một trong hai lệnh: key new, key show.");
    }

    /** Makes a key. */
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            header = "Tạo khóa Ed25519 mới: TỆP giữ khóa bí mật (chỉ chủ tệp đọc được), TỆP.pub là khóa công khai.",
            description = {
                "Không ghi đè; không tạo khóa trong kho mã nguồn, trong đợt xét hay trong kết quả.",
                "Giao TỆP.pub cho cơ quan kiểm tra; giữ TỆP ở nơi chỉ người ký đọc được."
            })
    static final class New implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "TỆP",
                required = true,
                description = "Tệp khóa mới.")
        private Path out;

        @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Ngôn ngữ: vi hoặc en.")
        private String lang;

        @Override
        public Integer call() throws Exception {
            SigningKey key = KeyFiles.create(out);
            Words words = Words.in(lang);
            var print = spec.commandLine().getOut();
            print.println(words.say("key.made", "secret", out, "shown", KeyFiles.publicOf(out)));
            print.println(words.say("key.id", "key", key.id()));
            return ExitCode.DONE;
        }
    }

    /** Names a key. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            header = "In mã của một khóa, để đối chiếu qua điện thoại.")
    static final class Show implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "TỆP", description = "Tệp khóa, bí mật hoặc công khai.")
        private Path file;

        @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Ngôn ngữ: vi hoặc en.")
        private String lang;

        @Override
        public Integer call() throws Exception {
            String id = SigningKey.readPublic(file).id();
            spec.commandLine().getOut().println(Words.in(lang).say("key.id", "key", id));
            return ExitCode.DONE;
        }
    }
}
