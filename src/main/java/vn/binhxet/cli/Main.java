package vn.binhxet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door: reads the command line and exits with the contract's codes. */
@Command(
        name = "binhxet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "LỆNH",
        header = "Bình Xét: xét hồ sơ đề nghị khen thưởng, lập danh sách có xếp hạng và nêu rõ căn cứ từng trường hợp.",
        footer = {
            "",
            "Bắt đầu:",
            "  binhxet evaluate fixtures/lai-chau-2020-2025 -o out/lai-chau   xét một đợt, ghi kết quả",
            "  binhxet explain out/lai-chau LC25-C-0002                        vì sao, vì sao không",
            "  binhxet compare out/lai-chau LC25-C-0002 LC25-C-0005            vì sao hồ sơ này xếp trên hồ sơ kia",
            "  binhxet verify out/lai-chau                                    tính lại và so từng byte",
            "  binhxet papers out/lai-chau -o van-ban                         tờ trình, biên bản, quyết định, bảng Excel",
            "",
            Teaching.EXIT_CODES
        })
public final class Main {
    static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("evaluate", EvaluateCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("compare", CompareCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("papers", PapersCommand.class);
        COMMANDS.put("close", CloseCommand.class);
        COMMANDS.put("diff", DiffCommand.class);
        COMMANDS.put("rules", RulesCommand.class);
        COMMANDS.put("recommend", RecommendCommand.class);
        COMMANDS.put("revocation", RevocationCommand.class);
        COMMANDS.put("publish", PublishCommand.class);
        COMMANDS.put("key", KeyCommand.class);
        COMMANDS.put("ledger", LedgerCommand.class);
        COMMANDS.put("template", TemplateCommand.class);
        COMMANDS.put("fixture", FixtureCommand.class);
    }

    private Main() {}

    /** Runs one command. */
    public static void main(String[] args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /** Runs one command with results on {@code out} and talk on {@code err}; returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        commands(args).forEach(line::addSubcommand);
        // Only the commands that are there already write where they are told to.
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        Teaching.complete(line);
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new WrongUsage());
        if (args.length == 0) {
            line.usage(err);
            return ExitCode.USAGE;
        }
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The one command that is asked for, since describing all of them takes long; all where help or none is asked. */
    private static Map<String, Class<?>> commands(String... args) {
        Class<?> asked = args.length == 0 ? null : COMMANDS.get(args[0]);
        return asked == null ? COMMANDS : Map.of(args[0], asked);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
