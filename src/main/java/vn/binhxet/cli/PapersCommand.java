package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.nomination.PapersOfRun;
import vn.binhxet.office.OfficeFormat;

/** {@code binhxet papers}: the office's papers of a run that is kept. */
@Command(
        name = "papers",
        mixinStandardHelpOptions = true,
        header =
                "Lập các văn bản của một đợt đã xét: tờ trình, biên bản, dự thảo quyết định, phiếu cho đơn vị, bảng Excel.",
        description = {
            "Lời văn từng văn bản nằm ở rules/papers/*.mau, sửa được không cần lập trình (xem rules/papers/README.md).",
            "Văn bản luôn bằng tiếng Việt. Tệp Word đã sửa không bị ghi đè: thư mục ghi phải mới hoặc trống."
        })
final class PapersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "KẾT_QUẢ", description = "Thư mục kết quả của một lần xét.")
    private Path out;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "THƯ_MỤC",
            description = "Thư mục mới hoặc trống để ghi (mặc định: tên kết quả thêm -papers).")
    private Path to;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "DẠNG",
            defaultValue = "docx,pdf,xlsx",
            description = "Các dạng: docx, pdf, xlsx (mặc định cả ba).")
    private List<String> formats;

    @Option(
            names = "--rules",
            paramLabel = "THƯ_MỤC",
            description = "Lấy mẫu văn bản đã sửa ở bộ quy định này; kết quả xét vẫn là kết quả đã lưu.")
    private Path rules;

    @Option(names = "--json", description = "In tên các tệp dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        Path plain = out.toAbsolutePath().normalize();
        Path target = to == null ? out.resolveSibling(plain.getFileName() + "-papers") : to;
        Set<String> files;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            files = PapersOfRun.write(out, rules, target, forms(), common.threads(), watch);
        }
        if (json) {
            print.println(Json.of(files));
            return ExitCode.DONE;
        }
        boolean english = "en".equals(common.lang);
        print.println(
                english
                        ? files.size() + " files written to " + target + ":"
                        : "Đã ghi " + files.size() + " tệp vào " + target + ":");
        files.stream()
                .filter(f -> f.indexOf('/') == f.lastIndexOf('/'))
                .filter(f -> f.startsWith("papers/"))
                .forEach(f -> print.println("  " + target.resolve(f)));
        for (String folder : List.of("papers/muc-luc-ho-so/", "papers/phieu-xac-nhan-ten/", "return-slips/")) {
            long n = files.stream().filter(f -> f.startsWith(folder)).count();
            if (n > 0) {
                print.println("  " + target.resolve(folder) + (english ? ": " + n + " files" : ": " + n + " tệp"));
            }
        }
        return ExitCode.DONE;
    }

    private Set<OfficeFormat> forms() {
        var forms = EnumSet.noneOf(OfficeFormat.class);
        for (String id : formats) {
            forms.add(OfficeFormat.named(id)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "không có dạng “" + id + "”. Các dạng: docx, pdf, xlsx.")));
        }
        return forms;
    }
}
