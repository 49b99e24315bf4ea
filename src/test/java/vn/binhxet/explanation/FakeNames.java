package vn.binhxet.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.RankingRules.PreferenceKind;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.CriterionSet;
import vn.binhxet.rulebook.LawDates;

/** Names of a small rulebook, so that sentences can be read without the real one. */
final class FakeNames implements Names {
    private static final Map<String, Text> INSTRUMENTS = Map.of(
            "law-06-2022", new Text("Luật Thi đua, khen thưởng năm 2022", "Law on Emulation and Commendation 2022"),
            "law-06-2026", new Text("Luật số 06/2026/QH16", "Law No. 06/2026/QH16"),
            "decree-152-2025", new Text("Nghị định số 152/2025/NĐ-CP", "Decree No. 152/2025/ND-CP"));
    private static final Map<String, Text> NAMES = Map.of(
            "grassroots-emulation-fighter", new Text("“Chiến sĩ thi đua cơ sở”", "“Grassroots emulation fighter”"),
            "ECONOMY", new Text("kinh tế", "economy"),
            "CULTURE_SOCIETY", new Text("văn hóa - xã hội", "culture and society"),
            "DECISION", new Text("quyết định", "decision"),
            "MINUTES", new Text("biên bản", "minutes"),
            "CONFIRMATION", new Text("giấy xác nhận", "confirmation"),
            "SUBMISSION_LETTER", new Text("tờ trình", "submission letter"),
            "ACHIEVEMENT_REPORT", new Text("báo cáo thành tích", "achievement report"));

    private final String language;

    FakeNames(String language) {
        this.language = language;
    }

    @Override
    public String citation(Citation citation) {
        boolean english = language.equals("en");
        String[] names =
                english ? new String[] {"Article ", "clause ", "point "} : new String[] {"Điều ", "khoản ", "điểm "};
        var parts = new ArrayList<String>();
        int i = 0;
        for (String part : citation.locator().split("\\.", -1)) {
            parts.add(names[i++] + part);
        }
        Collections.reverse(parts);
        String instrument = INSTRUMENTS.get(citation.instrument()).in(language);
        return String.join(english ? ", " : " ", parts) + (english ? " of " : " ") + instrument;
    }

    @Override
    public Optional<String> form(String id) {
        return Optional.ofNullable(NAMES.get(id.contains("-") ? id : "")).map(t -> t.in(language));
    }

    @Override
    public Optional<String> statement(String id) {
        return Optional.empty();
    }

    @Override
    public String paper(PaperType type) {
        return NAMES.get(type.name()).in(language);
    }

    @Override
    public Optional<String> instrument(String id) {
        return Optional.ofNullable(INSTRUMENTS.get(id)).map(t -> t.in(language));
    }

    @Override
    public Optional<CriterionSet> set(String id) {
        var spread = new CriterionSet.Item(
                "spread",
                new Text("Sức lan tỏa", "Spread"),
                new BigDecimal("15"),
                CriterionSet.Method.VALUE,
                Map.of(),
                List.of(),
                null);
        return Optional.of(new CriterionSet(
                id,
                new Text("Dân vận khéo 100 điểm", "Skilled mass mobilization, 100 points"),
                new BigDecimal("100"),
                null,
                List.of(spread),
                List.of()));
    }

    @Override
    public Optional<String> field(String id) {
        boolean field = id.equals("ECONOMY") || id.equals("CULTURE_SOCIETY");
        return field ? Optional.of(NAMES.get(id).in(language)) : Optional.empty();
    }

    @Override
    public Optional<PreferenceInLaw> preference(PreferenceKind kind, LawDates dates) {
        return kind == PreferenceKind.WOMENS_PREFERENCE
                ? Optional.of(new PreferenceInLaw(List.of(new Citation("decree-152-2025", "4.6")), 70))
                : Optional.empty();
    }
}
