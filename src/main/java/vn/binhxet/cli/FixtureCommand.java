package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.fixture.Campaigns;
import vn.binhxet.record.AtomicDirectory;

/** {@code binhxet fixture}: makes the data of a campaign. */
@Command(
        name = "fixture",
        mixinStandardHelpOptions = true,
        header = "Tạo dữ liệu mẫu của một đợt để thử: số liệu tổng như đã công bố, hồ sơ và con người đều là hư cấu.")
final class FixtureCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TÊN", arity = "0..1", description = "Tên đợt mẫu; bỏ trống để xem danh sách.")
    private String name;

    @Option(names = "--records", paramLabel = "N", description = "Số hồ sơ (chỉ với đợt cho phép chọn).")
    private Integer records;

    @Option(names = "--seed", paramLabel = "S", description = "Mầm ngẫu nhiên; cùng mầm cho cùng từng byte.")
    private Long seed;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "THƯ_MỤC",
            description = "Thư mục mới hoặc trống để ghi.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        if (name == null) {
            Campaigns.names().forEach(print::println);
            return ExitCode.DONE;
        }
        if (!Campaigns.names().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "không có đợt mẫu “" + name + "”. Các đợt: " + String.join(", ", Campaigns.names()));
        }
        Path target = out == null ? Path.of(name) : out;
        try (AtomicDirectory directory = AtomicDirectory.fresh(target)) {
            OptionalInt size = records == null ? OptionalInt.empty() : OptionalInt.of(records);
            Campaigns.generate(name, size, seed == null ? Campaigns.SEED : seed, directory::file);
            directory.commit();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        print.println("Đã ghi đợt mẫu " + name + " vào " + target + ". Thử: binhxet evaluate " + target);
        return ExitCode.DONE;
    }
}
