package vn.binhxet.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Kind;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.explanation.Words;
import vn.binhxet.round.Decision;
import vn.binhxet.rulebook.Bonuses;
import vn.binhxet.rulebook.Verification;

/** The values a row about somebody can name, and the lists made of such rows. */
final class NomineeValues {
    private static final Map<Kind, String> BLOCKS = Map.of(
            Kind.COLLECTIVE, "TẬP THỂ",
            Kind.INDIVIDUAL, "CÁ NHÂN",
            Kind.HOUSEHOLD, "HỘ GIA ĐÌNH",
            Kind.MODEL, "MÔ HÌNH");

    private final Case the;
    private final Protocol protocol;
    private final PastHonours past;

    NomineeValues(Case the, Protocol protocol) {
        this.the = the;
        this.protocol = protocol;
        this.past = new PastHonours(the.register(), the.decisionDay(), the::formName);
    }

    /** Puts the counts of {@code nominees}, and lists of them by form and block, into {@code scope}. */
    Scope put(Scope scope, List<Nominee> nominees) {
        counts(scope, nominees);
        scope.list("người", nominees.stream().map(n -> row(scope, n)).toList());
        var forms = new ArrayList<Scope>();
        Protocol.byForm(nominees, the.result().lists()).forEach((form, of) -> {
            Scope one = scope.inner().put("tên hình thức", the.formName(form));
            one.put("số la mã hình thức", Official.roman(forms.size() + 1));
            counts(one, of);
            blocks(one, of);
            one.list("người", of.stream().map(n -> row(one, n)).toList());
            forms.add(one);
        });
        scope.list("hình thức", forms);
        scope.put(
                "các hình thức",
                forms.stream().map(f -> f.value("tên hình thức")).collect(Collectors.joining("; ")));
        blocks(scope, nominees);
        return scope;
    }

    private void blocks(Scope scope, List<Nominee> nominees) {
        var blocks = new ArrayList<Scope>();
        protocol.byBlock(nominees).forEach((kind, of) -> {
            Scope block = scope.inner();
            block.put("số la mã", Official.roman(blocks.size() + 1));
            block.put("tên khối", BLOCKS.get(kind));
            block.put("số khối", Official.count(of.size()));
            block.list("người", of.stream().map(n -> row(block, n)).toList());
            blocks.add(block);
        });
        scope.list("khối", blocks);
    }

    private static void counts(Scope scope, List<Nominee> nominees) {
        var said = new ArrayList<String>();
        count(scope, nominees, Kind.COLLECTIVE, "số tập thể", "tập thể", said);
        count(scope, nominees, Kind.INDIVIDUAL, "số cá nhân", "cá nhân", said);
        count(scope, nominees, Kind.HOUSEHOLD, "số hộ", "hộ gia đình", said);
        scope.put("tổng số", Official.count(nominees.size()));
        scope.put(
                "các khối",
                said.isEmpty() ? "không có trường hợp nào" : Words.in("vi").and(said));
    }

    private static void count(
            Scope scope, List<Nominee> nominees, Kind kind, String name, String word, List<String> said) {
        int n = (int) nominees.stream().filter(x -> x.list().kind() == kind).count();
        scope.put(name, n == 0 ? "0" : Official.count(n));
        if (n > 0) {
            said.add(Official.count(n) + " " + word);
        }
    }

    Scope row(Scope around, Nominee n) {
        Scope row = around.inner();
        row.put("họ tên", n.fullName());
        row.put("tên", n.dossier().name());
        row.put("danh xưng", n.title());
        row.put("chức vụ", n.position());
        row.put("đơn vị", n.unitName());
        row.put("chức danh", n.whereabouts());
        row.put("trên giấy", n.onCertificate());
        row.put("hình thức", the.formName(n.list().award().gives()));
        row.put("căn cứ", grounds(n));
        row.put("nội dung khen", n.achievement(the.achievement()));
        row.put("mã hồ sơ", n.entry().id());
        row.put("trạng thái", Words.capital(Words.in("vi").of(n.entry().status())));
        row.put("lý do", the.phrases().oneLine(n.list(), n.entry()));
        List<String> honours = past.of(n.dossier());
        row.put(
                "khen 5 năm",
                honours.isEmpty() ? "Không có trong sổ theo dõi và trong hồ sơ" : String.join("\n", honours));
        bonus(row, n);
        votes(row, n);
        return row;
    }

    private String grounds(Nominee n) {
        var citations = n.entry().candidate().assessment().grounds().stream()
                .filter(Ground::onPath)
                .flatMap(g -> g.citations().stream())
                .distinct()
                .toList();
        return citations.isEmpty() ? "" : Words.capital(the.phrases().citations(citations));
    }

    private void bonus(Scope row, Nominee n) {
        Bonuses.Bonus bonus = the.bonus(n).orElse(null);
        if (bonus == null) {
            row.put("hệ số", "")
                    .put("lương cơ sở", "")
                    .put("tiền thưởng", "")
                    .put("căn cứ thưởng", "Chưa có mức quy định");
            return;
        }
        String times = bonus.coefficient().times().stripTrailingZeros().toPlainString();
        String value = bonus.coefficient().value().toPlainString().replace('.', ',');
        row.put("hệ số", times.equals("1") ? value : value + " × " + times.replace('.', ','));
        row.put("lương cơ sở", Official.money(bonus.salary().amount()));
        row.put("tiền thưởng", Official.money(bonus.amount()) + (unverified(bonus) ? " (*)" : ""));
        row.put(
                "căn cứ thưởng",
                Words.capital(the.phrases().citations(bonus.coefficient().citations())));
    }

    static boolean unverified(Bonuses.Bonus bonus) {
        return bonus.verified() == Verification.UNVERIFIED;
    }

    /** A vote nobody recorded stays open: results are written at the meeting, not printed before it. */
    private void votes(Scope row, Nominee n) {
        Decision vote = null;
        var recused = new ArrayList<String>();
        for (Decision d : the.result().decisions()) {
            boolean here = n.entry().id().equals(d.dossier())
                    && (d.award() == null || d.award().equals(n.list().award().id()));
            if (here && d.act() == Decision.Act.VOTE) {
                vote = d;
            }
            boolean named = d.dossier() == null ? isOfList(d, n) : here;
            if (d.act() == Decision.Act.RECUSAL && named) {
                recused.add(d.member());
            }
        }
        var votes = vote == null ? null : vote.votes();
        row.put("phiếu thuận", votes == null ? null : Official.count(votes.inFavour()));
        row.put("phiếu chống", votes == null ? null : Official.count(votes.against()));
        row.put("phiếu tổng", votes == null ? null : Official.count(votes.of()));
        row.put("không tham gia", recused.isEmpty() ? "" : String.join("; ", recused));
    }

    private static boolean isOfList(Decision d, Nominee n) {
        return d.list() != null
                && (d.list().equals(n.list().id())
                        || d.list().equals(n.list().award().id()));
    }
}
