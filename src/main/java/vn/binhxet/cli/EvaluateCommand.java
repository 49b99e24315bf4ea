package vn.binhxet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.OutputForms;
import vn.binhxet.nomination.Sealing;
import vn.binhxet.record.Ledger;
import vn.binhxet.record.RunsBook;
import vn.binhxet.record.Seal;
import vn.binhxet.record.SigningKey;
import vn.binhxet.report.Format;
import vn.binhxet.round.WhatIf;

/** {@code binhxet evaluate}: a round in, a run out, and a summary for the chair. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        header = "Xét một đợt khen thưởng: đọc hồ sơ, đối chiếu tiêu chuẩn, xếp danh sách, ghi kết quả.",
        description = {
            "ĐỢT là thư mục có round.yaml, submissions/ và nếu có decisions.yaml, register/.",
            "Hồ sơ có lỗi được nêu rõ chỗ sai và không làm dừng việc xét các hồ sơ khác."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "ĐỢT", description = "Thư mục của đợt xét.")
    private Path round;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "KẾT_QUẢ",
            description = "Thư mục ghi kết quả (mặc định: out/<tên đợt>). Chỉ ghi đè kết quả của một lần xét trước.")
    private Path out;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "DẠNG",
            defaultValue = "text,html",
            description = {
                "Các dạng, cách nhau bằng dấu phẩy: text, html, public, json (các tệp JSON luôn được ghi);",
                "docx, pdf: các văn bản của đợt (tờ trình, biên bản, dự thảo quyết định …); xlsx: các bảng."
            })
    private List<String> formats;

    @Option(names = "--strict", description = "Từ chối cả đợt nếu có bất kỳ lỗi nào trong hồ sơ (mã kết thúc 3).")
    private boolean strict;

    @Option(names = "--rules", paramLabel = "THƯ_MỤC", description = "Bộ quy định khác bộ đi kèm chương trình.")
    private Path rules;

    @Option(
            names = "--seal-only",
            description =
                    "Chỉ niêm phong tiêu chí, trọng số, chỉ tiêu của đợt (ghi seal.json cạnh round.yaml), chưa xét."
                            + " Nên làm trước khi nhận hồ sơ đầu tiên.")
    private boolean sealOnly;

    @Option(
            names = "--set",
            paramLabel = "MỤC=GIÁ_TRỊ",
            description = "Chạy thử với một giá trị khác, ví dụ quota.provincial-certificate-collective=15 hoặc"
                    + " model-recognition/kept-up.months=6. Mọi trang ghi rõ không phải lần chạy chính thức.")
    private Map<String, String> set = Map.of();

    @Option(
            names = "--public",
            description =
                    "Lập thêm danh sách niêm yết công khai (như --formats …,public): chỉ những trường hợp được đề nghị.")
    private boolean forPublic;

    @Option(
            names = "--key",
            paramLabel = "TỆP_KHÓA",
            description = "Ký kết quả bằng khóa Ed25519 (xem: binhxet key new).")
    private Path key;

    @Option(
            names = "--ledger",
            paramLabel = "SỔ",
            description = "Ghi lần chạy này vào sổ niêm phong (xem: binhxet ledger).")
    private Path ledger;

    @Option(names = "--json", description = "In tóm tắt dạng JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter print = spec.commandLine().getOut();
        if (sealOnly) {
            return seal(print);
        }
        Path target = out == null
                ? Path.of("out").resolve(round.toAbsolutePath().normalize().getFileName())
                : out;
        var request = new Evaluation.Request(
                round, Home.rules(rules), target, common.lang, formats(), common.threads(), strict, whatIf(), signer());
        Evaluation.Done done;
        try (var watch = new CommonOptions.Watch(spec.commandLine().getErr())) {
            done = Evaluation.run(request, watch);
        }
        enter(target);
        var summary = done.explanations().summary();
        if (json) {
            print.println(Json.of(summary));
        } else {
            var words = done.explanations().words();
            print.print(
                    new PlainText(100, words).render(summary.lines(words, Leavings.of(target, done.record(), words))));
        }
        return ExitCode.DONE;
    }

    private WhatIf whatIf() {
        return new WhatIf(rules != null, new TreeMap<>(set));
    }

    private SigningKey signer() throws IOException {
        return key == null ? null : SigningKey.readPrivate(key);
    }

    private int seal(PrintWriter print) throws Exception {
        Seal seal = Sealing.seal(round, Home.rules(rules), Now.today());
        print.println(json ? Json.of(seal) : SealText.of(seal, round, common.lang));
        return ExitCode.DONE;
    }

    /** A run is entered where runs of its round are counted, after it was written. */
    private void enter(Path target) throws IOException {
        String at = Now.instant();
        RunsBook.note(round, target, at);
        if (ledger != null) {
            Ledger.append(ledger, RunsBook.entry(target, at));
        }
    }

    private List<Format> formats() {
        var chosen = new ArrayList<Format>();
        var asked = new LinkedHashSet<>(formats);
        if (forPublic) {
            asked.add("public");
        }
        for (String id : asked) {
            if (!id.equals("json")) {
                chosen.add(OutputForms.named(id)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "không có dạng báo cáo “" + id + "”. Các dạng: json, "
                                        + String.join(", ", OutputForms.ids()) + ".")));
            }
        }
        return chosen;
    }
}
