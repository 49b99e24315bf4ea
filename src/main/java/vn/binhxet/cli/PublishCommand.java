package vn.binhxet.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.record.AtomicFile;
import vn.binhxet.report.PublicList;

/** {@code binhxet publish}: the list for public posting. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        header = "Lập danh sách để niêm yết, lấy ý kiến công khai: chỉ những trường hợp được đề nghị.",
        description = {
            "Mỗi dòng gồm họ tên hoặc tên tập thể, chức vụ, đơn vị, hình thức và câu thành tích.",
            "Không có người không được đề nghị, không điểm, không lý do, không ngày sinh, số căn cước, dân tộc."
        })
final class PublishCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "KẾT_QUẢ", description = "Thư mục kết quả của một lần xét.")
    private Path out;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "TỆP",
            required = true,
            description = "Tệp mới để ghi, đuôi .html hoặc .txt.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        String name = file.getFileName().toString();
        if (!name.endsWith(".html") && !name.endsWith(".txt")) {
            throw new ParameterException(spec.commandLine(), "“" + file + "”: cần tên tệp có đuôi .html hoặc .txt.");
        }
        KeptRun run;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            run = KeptRun.open(out, common.lang, common.threads(), watch);
        }
        String list = name.endsWith(".html")
                ? PublicList.page(run.result(), run.explanations())
                : PublicList.text(run.result(), run.explanations());
        AtomicFile.create(file, list.getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(run.explanations().words().say("publish.done", "file", file));
        return ExitCode.DONE;
    }
}
