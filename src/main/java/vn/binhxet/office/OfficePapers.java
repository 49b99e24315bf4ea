package vn.binhxet.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.explanation.ReturnSlip;
import vn.binhxet.explanation.Wanted;
import vn.binhxet.explanation.Words;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Register;
import vn.binhxet.rulebook.Rulebook;

/** All papers of a round, in the order they go through the office. */
public final class OfficePapers {
    /** Where papers lie in a run. */
    static final String FOLDER = "papers/";

    private final Case the;
    private final Protocol protocol;
    private final NomineeValues values;
    private final PaperTexts texts;
    private final List<Sheet> sheets = new ArrayList<>();

    private OfficePapers(Case the, Rulebook rulebook) {
        this.the = the;
        this.protocol = new Protocol(the.result());
        this.values = new NomineeValues(the, protocol);
        this.texts = new PaperTexts(rulebook, the.round().province());
    }

    /**
     * The papers of a round as files by path, in the forms asked for.
     *
     * @param register what was awarded before
     * @param digests SHA-256 of the files of the run by path, for the documents tabled
     * @param texts the rulebook whose editable papers are used
     * @throws LayoutRefused if an editable paper cannot be used as it is written
     */
    public static SortedMap<String, byte[]> files(
            RoundResult result,
            Register register,
            SortedMap<String, String> digests,
            Rulebook texts,
            Set<OfficeFormat> forms) {
        Case the = Case.of(result, register, digests);
        var files = new TreeMap<String, byte[]>();
        if (forms.contains(OfficeFormat.DOCX) || forms.contains(OfficeFormat.PDF)) {
            for (Sheet sheet : new OfficePapers(the, texts).all()) {
                if (forms.contains(OfficeFormat.DOCX)) {
                    files.put(sheet.path() + ".docx", WordFile.of(sheet));
                }
                if (forms.contains(OfficeFormat.PDF)) {
                    files.put(sheet.path() + ".pdf", PdfFile.of(sheet));
                }
            }
        }
        if (forms.contains(OfficeFormat.PDF)) {
            String page = ChairPage.html(the);
            files.put(FOLDER + "00-tom-tat-cho-lanh-dao.pdf", PdfFile.of("Tóm tắt đợt xét", page));
            files.put(
                    FOLDER + "00-tom-tat-cho-lanh-dao.html",
                    ("<!doctype html>\n" + page + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        if (forms.contains(OfficeFormat.XLSX)) {
            files.put(FOLDER + "bang-tong-hop.xlsx", RoundBook.of(the));
            files.put(FOLDER + "tron-thu-in-bang.xlsx", MergeBook.of(the));
        }
        return files;
    }

    private static boolean isTheOffices(NominationList list) {
        return Level.of(list) != Level.OTHERS;
    }

    private List<Sheet> all() {
        for (Level level : Level.values()) {
            if (level != Level.OTHERS) {
                ofLevel(level);
            }
        }
        deliberation();
        roundFile();
        units();
        returnSlips();
        return sheets;
    }

    private Scope scope() {
        return RoundValues.of(the);
    }

    private void add(String text, String path, Scope scope) {
        sheets.add(texts.sheet(text, path, scope));
    }

    /** Letters and draft decisions: one of each for every level that decides. */
    private void ofLevel(Level level) {
        List<Nominee> nominated = protocol.of(list -> Level.of(list) == level, Nominee::nominated);
        if (nominated.isEmpty()) {
            return;
        }
        Scope scope = values.put(scope(), nominated);
        money(scope, nominated);
        if (level == Level.PROVINCE) {
            add("to-trinh-so", FOLDER + "01-to-trinh-so-noi-vu", scope);
            var byForm = Protocol.byForm(nominated, the.result().lists());
            byForm.forEach((form, of) -> {
                Scope one = values.put(scope(), of).put("tên hình thức", the.formName(form));
                money(one, of);
                String path = FOLDER + "06-quyet-dinh";
                add("quyet-dinh", byForm.size() == 1 ? path : path + "-" + Official.fileName(form), one);
            });
            add("bang-tien-thuong", FOLDER + "09-bang-tien-thuong", scope);
        } else {
            add("to-trinh-so-cap-tren-" + level.ending, FOLDER + "01-to-trinh-so-noi-vu-" + level.ending, scope);
            add("to-trinh-uy-ban-" + level.ending, FOLDER + "02-to-trinh-uy-ban-" + level.ending, scope);
        }
    }

    private void money(Scope scope, List<Nominee> nominees) {
        var sum = nominees.stream().map(the::bonusOf).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        scope.put("tổng tiền thưởng", Official.money(sum));
        var bonuses = nominees.stream().flatMap(n -> the.bonus(n).stream()).toList();
        boolean unsure = bonuses.stream().anyMatch(NomineeValues::unverified);
        scope.put("có số chưa xác minh", unsure ? "có" : "");
        scope.put(
                "nguồn lương cơ sở",
                bonuses.stream()
                        .map(b -> Official.money(b.salary().amount()) + " đồng, "
                                + b.salary().source().vi())
                        .findFirst()
                        .orElse(""));
        scope.put(
                "chưa có mức",
                bonuses.size() == nominees.size() ? "" : Official.count(nominees.size() - bonuses.size()));
    }

    private void deliberation() {
        List<Nominee> tabled = protocol.of(OfficePapers::isTheOffices, Nominee::tabled);
        if (tabled.isEmpty()) {
            return;
        }
        Scope scope = values.put(scope(), tabled);
        new Tabled(the).put(scope);
        List<Nominee> nominated = tabled.stream().filter(Nominee::nominated).toList();
        scope.put("số đề nghị", Official.count(nominated.size()));
        scope.put("số dự phòng", Official.count(tabled.size() - nominated.size()));
        var recused = new ArrayList<Scope>();
        for (Nominee n : tabled) {
            Scope row = values.row(scope, n);
            if (!row.value("không tham gia").isEmpty()) {
                recused.add(row);
            }
        }
        scope.list("người không tham gia", recused);
        add("bien-ban", FOLDER + "03-bien-ban-hop", scope);
        add("phieu-lay-y-kien", FOLDER + "04-phieu-lay-y-kien", scope);
        add("tong-hop-y-kien", FOLDER + "05-tong-hop-y-kien", scope);
        add("khen-thuong-5-nam", FOLDER + "10-khen-thuong-5-nam", scope);
    }

    private void roundFile() {
        Scope scope = scope();
        new Receipts(the).put(scope);
        add("so-tiep-nhan", FOLDER + "08-so-tiep-nhan", scope);
        add("muc-luc-dot-xet", FOLDER + "07-muc-luc-ho-so-dot-xet", scope);
    }

    /** What each unit gets: what certificates will say, and the contents of its dossiers. */
    private void units() {
        List<Nominee> nominated = protocol.of(OfficePapers::isTheOffices, Nominee::nominated);
        var taken = new TreeSet<String>();
        protocol.byUnit(nominated).forEach((unit, of) -> {
            String file = unique(Official.fileName(unit), taken);
            Scope scope = values.put(scope(), of);
            scope.put("đơn vị", of.get(0).unitName());
            add("phieu-xac-nhan-ten", FOLDER + "phieu-xac-nhan-ten/" + file, scope);
            List<Scope> contents = of.stream()
                    .map(n -> {
                        Scope one = scope();
                        Scope row = values.row(one, n);
                        return row.list(
                                "văn bản",
                                DossierContents.rows(
                                        row, n.dossier(), the.result().rulebook()));
                    })
                    .toList();
            sheets.add(texts.sheet("muc-luc-ho-so", FOLDER + "muc-luc-ho-so/" + file, contents));
        });
    }

    private void returnSlips() {
        var taken = new TreeSet<String>();
        for (ReturnSlip slip : the.told().returnSlips()) {
            Scope scope = scope();
            scope.put("đơn vị", slip.name());
            var items = new ArrayList<Scope>();
            var problems = new ArrayList<Scope>();
            for (ReturnSlip.Item item : slip.items()) {
                item.problems()
                        .forEach(p -> problems.add(
                                scope.inner().put("đối tượng", item.nominee()).put("lỗi", p)));
                if (!item.missing().isEmpty()) {
                    Scope one = scope.inner().put("đối tượng", item.nominee()).put("hình thức", item.award());
                    var rows = new ArrayList<Scope>();
                    for (Wanted wanted : item.missing()) {
                        rows.add(one.inner()
                                .put("nội dung", Words.capital(wanted.inWords(Words.in("vi"))))
                                .put("quy định", wanted.citation() == null ? "" : Words.capital(wanted.citation())));
                    }
                    items.add(one.list("cần bổ sung", rows));
                }
            }
            scope.list("hồ sơ thiếu", items).list("lỗi hồ sơ", problems);
            sheets.add(texts.sheet("phieu-tra-ho-so", "return-slips/" + unique(slipName(slip), taken), scope));
        }
    }

    /** The name the slip has as a page, too. */
    private static String slipName(ReturnSlip slip) {
        return slip.unit().isEmpty() ? "unknown" : Official.fileName(slip.unit());
    }

    private static String unique(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }
}
