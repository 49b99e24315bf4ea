package vn.binhxet.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.explanation.Words;
import vn.binhxet.round.Decision;

/** Which unit handed in what, under which letter, on which day: the register of receipt and the file of the round. */
final class Receipts {
    private record Receipt(String unit, String letter, LocalDate letterDate, LocalDate on) {}

    private final Case the;
    private final Words words = Words.in("vi");

    Receipts(Case the) {
        this.the = the;
    }

    void put(Scope scope) {
        Map<Receipt, List<Dossier>> receipts = receipts();
        var rows = new ArrayList<Scope>();
        var contents = new ArrayList<Scope>();
        launched(scope, contents);
        LocalDate closing = the.round().submitBy();
        receipts.forEach((receipt, dossiers) -> {
            boolean late =
                    closing != null && receipt.on() != null && receipt.on().isAfter(closing);
            rows.add(scope.inner()
                    .put("ngày nhận", receipt.on() == null ? "" : words.date(receipt.on()))
                    .put("đơn vị", receipt.unit())
                    .put("văn bản", letter(receipt))
                    .put("tập thể", number(dossiers, Kind.COLLECTIVE))
                    .put("cá nhân", number(dossiers, Kind.INDIVIDUAL))
                    .put("hộ", number(dossiers, Kind.HOUSEHOLD))
                    .put("mô hình", number(dossiers, Kind.MODEL))
                    .put("ghi chú", late ? "Nhận sau hạn nộp " + words.date(closing) : ""));
            contents.add(scope.inner()
                    .put("tên văn bản", "Tờ trình và hồ sơ kèm theo (" + Official.count(dossiers.size()) + " hồ sơ)")
                    .put("số văn bản", receipt.letter() == null ? "" : receipt.letter())
                    .put("ngày tháng", receipt.letterDate() == null ? "" : words.date(receipt.letterDate()))
                    .put("nơi ban hành", receipt.unit()));
        });
        letters(scope, contents);
        for (String own : List.of(
                "Phiếu trả hồ sơ đề nghị bổ sung (nếu có)",
                "Bảng tổng hợp kết quả thẩm định",
                "Biên bản họp, phiếu lấy ý kiến và bảng tổng hợp ý kiến",
                "Tờ trình của " + scope.value("sở"),
                "Dự thảo quyết định",
                "Quyết định đã ký và danh sách kèm theo")) {
            contents.add(scope.inner()
                    .put("tên văn bản", own)
                    .put("số văn bản", "")
                    .put("ngày tháng", "")
                    .put("nơi ban hành", ""));
        }
        scope.list("lần nhận", rows).list("văn bản", contents);
        scope.put("cộng tập thể", total(Kind.COLLECTIVE));
        scope.put("cộng cá nhân", total(Kind.INDIVIDUAL));
        scope.put("cộng hộ", total(Kind.HOUSEHOLD));
        scope.put("cộng mô hình", total(Kind.MODEL));
        scope.put("số hồ sơ", words.whole(the.result().dossiers().size()));
        scope.put(
                "số không nhận",
                the.result().refused() == 0 ? "" : words.whole(the.result().refused()));
    }

    private Map<Receipt, List<Dossier>> receipts() {
        return the.result().dossiers().values().stream()
                .collect(Collectors.groupingBy(
                        this::receipt,
                        () -> new TreeMap<>(Comparator.comparing(
                                        Receipt::on, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Receipt::unit, Official.names(false))
                                .thenComparing(Receipt::letter, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Receipt::letterDate, Comparator.nullsLast(Comparator.naturalOrder()))),
                        Collectors.toList()));
    }

    private Receipt receipt(Dossier dossier) {
        Paper letter = dossier.proposals().stream()
                .map(Proposal::letter)
                .filter(l -> l != null && l.number() != null)
                .findFirst()
                .orElse(null);
        return new Receipt(
                dossier.unit() == null || dossier.unit().name() == null
                        ? "Không rõ đơn vị"
                        : dossier.unit().name(),
                letter == null ? null : letter.number(),
                letter == null ? null : letter.date(),
                dossier.receivedOn(the.round().receivedOn()));
    }

    private String letter(Receipt receipt) {
        if (receipt.letter() == null) {
            return "";
        }
        return receipt.letterDate() == null
                ? receipt.letter()
                : receipt.letter() + "\nngày " + words.date(receipt.letterDate());
    }

    private void launched(Scope scope, List<Scope> contents) {
        var act = the.round().movement() == null ? null : the.round().movement().act();
        if (act != null && act.number() != null) {
            contents.add(scope.inner()
                    .put("tên văn bản", "Văn bản phát động phong trào")
                    .put("số văn bản", act.number())
                    .put("ngày tháng", act.date() == null ? "" : words.date(act.date()))
                    .put("nơi ban hành", act.issuer() == null ? "" : act.issuer()));
        }
    }

    /** Letters that came with decisions of the council and the units. */
    private void letters(Scope scope, List<Scope> contents) {
        var once = new LinkedHashMap<String, Scope>();
        for (Decision d : the.result().decisions()) {
            var act = d.letter() == null ? d.document() : d.letter();
            if (act != null && act.number() != null) {
                once.putIfAbsent(
                        act.number() + act.date(),
                        scope.inner()
                                .put("tên văn bản", "Văn bản về việc " + words.of(d.act()))
                                .put("số văn bản", act.number())
                                .put("ngày tháng", act.date() == null ? "" : words.date(act.date()))
                                .put("nơi ban hành", act.issuer() == null ? "" : act.issuer()));
            }
        }
        contents.addAll(once.values());
    }

    private static String number(List<Dossier> dossiers, Kind kind) {
        long n = dossiers.stream().filter(d -> d.kind() == kind).count();
        return n == 0 ? "" : Long.toString(n);
    }

    private String total(Kind kind) {
        return words.whole(the.result().dossiers().values().stream()
                .filter(d -> d.kind() == kind)
                .count());
    }
}
