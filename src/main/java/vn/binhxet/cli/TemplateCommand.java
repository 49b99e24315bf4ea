package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.binhxet.dossier.Kind;
import vn.binhxet.nomination.TemplateFile;

/** {@code binhxet template}: a workbook an office can fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        header = "Tạo tệp Excel mẫu để đơn vị ghi hồ sơ đề nghị.",
        description = {
            "Danh mục trong tệp lấy từ bộ quy định; với --round, chỉ những danh hiệu, lĩnh vực, tiêu chí của đợt đó.",
            "Đơn vị ghi xong thì đặt tệp vào thư mục submissions/ của đợt xét."
        })
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--kind",
            paramLabel = "ĐỐI_TƯỢNG",
            description = "individual (cá nhân), collective (tập thể), household (hộ gia đình), model (mô hình);"
                    + " bỏ trống: mọi đối tượng.")
    private Kind kind;

    @Option(names = "--round", paramLabel = "ĐỢT", description = "Thư mục của đợt xét mà tệp dành cho.")
    private Path round;

    @Option(names = "--rules", paramLabel = "THƯ_MỤC", description = "Bộ quy định khác bộ đi kèm chương trình.")
    private Path rules;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "TỆP.xlsx",
            description = "Tệp mới để ghi; không ghi đè tệp đang có.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        TemplateFile.write(Home.rules(rules), round, kind, out);
        print.println("Đã ghi tệp mẫu " + out + ". Đơn vị ghi xong thì đặt vào thư mục submissions/ của đợt xét.");
        return ExitCode.DONE;
    }
}
