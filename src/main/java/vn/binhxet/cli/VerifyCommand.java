package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.nomination.Reproduction;
import vn.binhxet.record.Difference;
import vn.binhxet.record.SigningKey;

/** {@code binhxet verify}: makes a run again and compares. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "Kiểm tra một kết quả: tính lại từ dữ liệu đã lưu kèm và so từng byte (mã kết thúc 4 nếu khác).")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "KẾT_QUẢ", description = "Thư mục kết quả của một lần xét.")
    private Path out;

    @Option(
            names = "--key",
            paramLabel = "KHÓA_CÔNG_KHAI",
            description = "Đòi hỏi chữ ký của khóa này (tệp .pub do “binhxet key new” tạo).")
    private Path key;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        List<Difference> differences;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            SigningKey signer = key == null ? null : SigningKey.readPublic(key);
            differences = Reproduction.verify(out, signer, common.threads(), watch);
        }
        if (json) {
            print.println(Json.of(differences));
        } else if (differences.isEmpty()) {
            print.println(
                    "en".equals(common.lang)
                            ? "Verified: every file is as recorded, and evaluating again gives the same bytes."
                            : "Đúng: mọi tệp như đã ghi, và xét lại cho kết quả giống từng byte.");
            VerifiedText.lines(out, key != null, common.lang).forEach(print::println);
            int packed = Reproduction.byDigestOnly(out).size();
            if (packed > 0) {
                print.println(
                        "en".equals(common.lang)
                                ? packed
                                        + " Word, PDF and Excel files were made by another version of Java, which packs"
                                        + " them differently: their digests were compared, not their making."
                                : packed
                                        + " tệp Word, PDF, Excel do phiên bản Java khác đóng gói: chỉ so mã kiểm tra đã"
                                        + " ghi, không so từng byte khi lập lại.");
            }
        } else {
            differences.forEach(d -> print.println(d.text().in(common.lang)));
        }
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_SAID_NO;
    }
}
