package vn.binhxet.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import vn.binhxet.round.PaperSettings;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Instrument;
import vn.binhxet.rulebook.Programme;

/** The values every paper of a round can name: who, where, which number, which law. */
final class RoundValues {
    private final Case the;
    private final Round round;
    private final PaperSettings papers;

    private RoundValues(Case the) {
        this.the = the;
        this.round = the.round();
        this.papers = round.papers();
    }

    static Scope of(Case the) {
        return new RoundValues(the).scope();
    }

    private Scope scope() {
        String province = province();
        var scope = new Scope();
        scope.put("tỉnh", province);
        scope.put("ủy ban", "Ủy ban nhân dân " + (province == null ? Filling.DOTS : province));
        scope.put("sở", papers.department() != null ? papers.department() : "Sở Nội vụ");
        scope.put("địa danh", papers.placeName() != null ? papers.placeName() : place(province));
        scope.put(
                "hội đồng",
                round.deliberation() == null ? null : round.deliberation().body());
        scope.put(
                "căn cứ họp",
                round.deliberation() == null ? null : round.deliberation().citation());
        Integer members =
                round.deliberation() == null ? null : round.deliberation().members();
        scope.put("số thành viên", members == null ? null : Official.count(members));
        scope.put("tên đợt", round.name().vi());
        scope.put("phong trào", movement());
        scope.put(
                "văn bản phát động",
                round.movement() == null
                        ? null
                        : Official.document(round.movement().act()));
        scope.put("thành tích", the.achievement());
        scope.put("giai đoạn", period());
        scope.put("ngày văn bản", Official.openDate(the.decisionDay()));
        scope.put("ngày quyết định", round.decisionOn() == null ? null : Official.date(round.decisionOn()));
        scope.put("ngày xét", Official.date(round.asOf()));
        scope.put("hạn nộp", date(round.submitBy()));
        scope.put("hạn bổ sung", date(round.supplyBy()));
        scope.put("số tờ trình", symbol("submission", "TTr-SNV"));
        scope.put("số tờ trình ủy ban", symbol("committeeSubmission", "TTr-UBND"));
        scope.put("số quyết định", symbol("decision", "QĐ-UBND"));
        scope.put("số biên bản", symbol("minutes", "BB-HĐTĐKT"));
        signer(scope, "trình", "submission", "GIÁM ĐỐC");
        signer(scope, "quyết định", "decision", "CHỦ TỊCH");
        signer(scope, "ủy ban", "committee", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
        meeting(scope);
        publicity(scope);
        scope.put("tạm áp dụng", provisional());
        lines(scope, "căn cứ pháp luật", laws());
        lines(scope, "căn cứ thêm", papers.grounds());
        return scope;
    }

    /** "tỉnh Lai Châu": from the settings, the rulebook, or who signs and who deliberates. */
    private String province() {
        if (papers.provinceName() != null) {
            return papers.provinceName();
        }
        var known = the.result().rulebook().province(round);
        if (known.isPresent()) {
            return known.get().name().vi();
        }
        var sources = new ArrayList<String>();
        round.signers().values().forEach(s -> sources.add(s.body()));
        if (round.deliberation() != null) {
            sources.add(round.deliberation().body());
        }
        for (String source : sources) {
            for (String level : List.of("tỉnh ", "thành phố ")) {
                int at = source == null ? -1 : source.indexOf(level);
                if (at >= 0) {
                    return source.substring(at);
                }
            }
        }
        return null;
    }

    private static String place(String province) {
        return province == null ? null : province.replaceFirst("^(tỉnh|thành phố) ", "");
    }

    private String movement() {
        return round.movement() == null || round.movement().name() == null
                ? null
                : round.movement().name().vi();
    }

    private String period() {
        if (round.period() == null
                || round.period().from() == null
                || round.period().until() == null) {
            return null;
        }
        LocalDate last = round.period().until().minusDays(1);
        int first = round.period().from().getYear();
        return first == last.getYear() ? "năm " + first : "giai đoạn " + first + "-" + last.getYear();
    }

    private static String date(LocalDate day) {
        return day == null ? null : Official.date(day);
    }

    private String symbol(String key, String usual) {
        return "……/" + papers.symbols().getOrDefault(key, usual);
    }

    private void signer(Scope scope, String name, String key, String usual) {
        Round.Signer signer = round.signers().get(key);
        String capacity = signer == null || signer.capacity() == null ? usual : signer.capacity();
        scope.put("chức vụ ký " + name, capacity.replace("\n", " / ").toUpperCase(Locale.ROOT));
        scope.put("người ký " + name, signer == null || signer.name() == null ? "" : signer.name());
    }

    private void meeting(Scope scope) {
        var meeting = papers.meeting() == null
                ? new PaperSettings.Meeting(null, null, null, null, null, null, null, null)
                : papers.meeting();
        scope.put("ngày họp", meeting.on() == null ? "ngày …… tháng …… năm ……" : Official.date(meeting.on()));
        scope.put("giờ bắt đầu", meeting.from() == null ? "…… giờ ……" : meeting.from());
        scope.put("giờ kết thúc", meeting.until() == null ? "…… giờ ……" : meeting.until());
        scope.put("nơi họp", meeting.venue());
        scope.put("chủ tọa", meeting.chair());
        scope.put("thư ký", meeting.secretary());
        boolean known = !meeting.present().isEmpty() || !meeting.absent().isEmpty();
        scope.put("số có mặt", known ? Official.count(meeting.present().size()) : "……");
        scope.put("số vắng", known ? Official.count(meeting.absent().size()) : "……");
        lines(scope, "có mặt", meeting.present());
        lines(scope, "vắng mặt", meeting.absent());
    }

    private void publicity(Scope scope) {
        Round.Publicity publicity = round.publicity();
        scope.put("nơi công khai", publicity == null ? null : publicity.where());
        scope.put("công khai từ", publicity == null ? null : date(publicity.from()));
        scope.put(
                "số ngày công khai",
                publicity == null || publicity.workingDays() == null ? null : Official.count(publicity.workingDays()));
    }

    private String provisional() {
        return String.join(
                " ",
                the.told().notices().stream()
                        .filter(n -> n.startsWith("Tạm") || n.startsWith("TẠM"))
                        .toList());
    }

    /** The laws and decrees the criteria of this round rest on, higher ones first. */
    private List<String> laws() {
        var programmes = new TreeSet<String>();
        the.result().rulebook().programmes().values().stream()
                .map(Programme::instrument)
                .forEach(programmes::add);
        var ids = new TreeSet<String>();
        the.result().lists().stream()
                .filter(l -> Level.of(l) != Level.OTHERS)
                .flatMap(l -> l.entries().stream())
                .map(e -> e.candidate().assessment().award())
                .distinct()
                .forEach(award -> {
                    award.award().authority().forEach(c -> ids.add(c.instrument()));
                    award.criteria().values().stream()
                            .map(Criterion::citations)
                            .flatMap(List::stream)
                            .map(Citation::instrument)
                            .forEach(ids::add);
                });
        ids.removeAll(programmes);
        Map<Integer, List<String>> byRank = new LinkedHashMap<>();
        List.of(0, 1, 2, 3).forEach(rank -> byRank.put(rank, new ArrayList<>()));
        for (String id : ids) {
            Instrument instrument = the.result().rulebook().instrument(id);
            byRank.get(rank(id)).add(instrument.name().vi());
        }
        return byRank.values().stream().flatMap(List::stream).toList();
    }

    private static int rank(String id) {
        return id.startsWith("law-") ? 0 : id.startsWith("decree-") ? 1 : id.startsWith("circular-") ? 2 : 3;
    }

    private static void lines(Scope scope, String list, List<String> texts) {
        var rows = new ArrayList<Scope>();
        texts.forEach(text -> rows.add(scope.inner().put("dòng", text)));
        scope.list(list, rows);
    }
}
