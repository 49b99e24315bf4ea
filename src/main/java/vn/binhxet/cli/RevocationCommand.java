package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
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
import vn.binhxet.explanation.PlainText;
import vn.binhxet.explanation.Words;
import vn.binhxet.nomination.revocation.Revocation;
import vn.binhxet.nomination.revocation.RevocationText;
import vn.binhxet.nomination.revocation.Struck;

/** {@code binhxet revocation}: what rested on a fact or an award that is struck out. */
@Command(
        name = "revocation",
        mixinStandardHelpOptions = true,
        header = "Rà soát khi một sự việc, giấy tờ hoặc khen thưởng trước bị hủy bỏ (khoản 2 Điều 93 Luật TĐKT).",
        description = {
            "Nêu đề nghị nào trong các kết quả đã dựa vào đó, đề nghị nào không còn đủ tiêu chuẩn, đề nghị nào vẫn đủ theo"
                    + " căn cứ khác. Từng hồ sơ được xét lại từ dữ liệu đã lưu kèm, bỏ sự việc đó ra.",
            "Khen thưởng bị rơi theo mà hồ sơ khác trong các kết quả này dùng làm thành tích cũng được bỏ ra để xét tiếp."
        })
final class RevocationCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "KẾT_QUẢ", description = "Các kết quả cần rà soát.")
    private List<Path> outs;

    @Option(
            names = "--paper",
            paramLabel = "SỐ",
            description = "Số của quyết định, giấy tờ bị hủy: mọi sự việc dựa vào đó.")
    private String paper;

    @Option(names = "--issuer", paramLabel = "CƠ_QUAN", description = "Cơ quan ban hành giấy tờ đó.")
    private String issuer;

    @Option(names = "--title", paramLabel = "TÊN", description = "Chỉ sáng kiến, đề tài mang tên này.")
    private String title;

    @Option(
            names = "--form",
            paramLabel = "HÌNH_THỨC",
            description = "Danh hiệu, hình thức khen thưởng trước bị hủy: mã hoặc tên, thường kèm --nominee và --year.")
    private String form;

    @Option(names = "--year", paramLabel = "NĂM", description = "Năm của danh hiệu, hình thức đó.")
    private Integer year;

    @Option(
            names = "--nominee",
            paramLabel = "AI",
            description = "Chỉ hồ sơ có mã này, hoặc của người, tập thể tên này.")
    private String nominee;

    @Option(
            names = "--fact",
            paramLabel = "CHỖ",
            description = "Một sự việc của hồ sơ --nominee theo chỗ ghi ở nguồn, ví dụ awards/2.")
    private String fact;

    @Option(names = "--model", paramLabel = "MÃ", description = "Mô hình bị hủy công nhận.")
    private String model;

    @Option(names = "--json", description = "In dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        Words words = Words.in(common.lang);
        Revocation revocation;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            revocation = Revocation.of(outs, struck(), common.lang, common.threads(), watch);
        }
        if (json) {
            print.println(Json.of(revocation));
        } else {
            print.print(new PlainText(100, words).render(RevocationText.lines(revocation, words)));
        }
        return ExitCode.DONE;
    }

    private Struck struck() {
        String pointer = fact == null || fact.startsWith("/") ? fact : "/" + fact;
        Set<Integer> years = year == null ? Set.of() : Set.of(year);
        var struck = new Struck(paper, issuer, title, nominee, pointer, model, form, years, null);
        if (!struck.saysSomething() || (pointer != null && nominee == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "cần nói rõ điều gì bị hủy: --paper, --form, --model, hoặc --fact kèm --nominee.");
        }
        return struck;
    }
}
