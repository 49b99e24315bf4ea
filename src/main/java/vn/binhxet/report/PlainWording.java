package vn.binhxet.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.ReadingOutcome;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Points;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Decision;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Node;

/** Bare words, until the explanation speaks. */
final class PlainWording implements Wording {
    private final RoundResult result;
    private final String language;
    private final Labels words;

    PlainWording(RoundResult result, String language) {
        this.result = result;
        this.language = language;
        this.words = Labels.in("plain." + language);
    }

    @Override
    public String language() {
        return language;
    }

    private String name(String id) {
        Dossier d = result.dossiers().get(id);
        return d == null ? id : d.name();
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    @Override
    public String standing(Standing s) {
        return words.of("standing." + s);
    }

    @Override
    public String status(Status s) {
        return words.of("status." + s);
    }

    @Override
    public String outcome(Outcome o) {
        return words.of("outcome." + o);
    }

    @Override
    public String kind(Kind k) {
        return words.of("kind." + k);
    }

    @Override
    public String level(Level l) {
        return words.of("level." + l);
    }

    @Override
    public String field(String f) {
        return words.keys().contains("field." + f) ? words.of("field." + f) : f;
    }

    @Override
    public String list(NominationList list) {
        String strata = list.stratum().values().stream()
                .map(v -> words.keys().contains("level." + v) ? words.of("level." + v) : field(v))
                .collect(Collectors.joining(" · "));
        return list.award().name().in(language) + (strata.isEmpty() ? "" : " – " + strata);
    }

    @Override
    public String citation(Citation c) {
        String[] parts = c.locator().split("\\.");
        var text = new StringBuilder();
        String[] keys = {"article", "clause", "point"};
        for (int i = Math.min(parts.length, 3) - 1; i >= 0; i--) {
            text.append(words.of("cite." + keys[i], parts[i])).append(' ');
        }
        return text + instrument(c.instrument());
    }

    @Override
    public String instrument(String id) {
        return words.keys().contains("instrument." + id) ? words.of("instrument." + id) : id;
    }

    @Override
    public String criterionSet(String id) {
        return id;
    }

    @Override
    public String oneLine(Entry e, NominationList list) {
        Assessment a = e.candidate().assessment();
        List<Finding> why = Standing.of(e) == Standing.ON_HOLD ? a.held() : a.gaps();
        String first = why.isEmpty() ? "" : law(why.get(0));
        return words.of("line." + Standing.of(e), first, e.rank() == null ? "–" : e.rank());
    }

    @Override
    public Optional<String> separatedBy(Entry e) {
        var by = e.decidedBy();
        if (by == null || by.before() == null || by.key().equals("EQUAL")) {
            return Optional.empty();
        }
        return Optional.of(words.of("key." + by.key(), by.value(), name(by.before()), by.valueBefore()));
    }

    @Override
    public Optional<String> constraint(Entry e, NominationList list) {
        return Optional.ofNullable(e.constraint()).map(c -> words.of("constraint." + c.effect(), names(c.others())));
    }

    @Override
    public String constraintRule(Constraint c) {
        var limit = c.atMost() != null ? c.atMost() : c.atLeast();
        String amount = limit.number() != null ? String.valueOf(limit.number()) : limit.percent() + "%";
        return words.of(c.atMost() != null ? "rule.at-most" : "rule.at-least", amount, c.why() == null ? "" : c.why());
    }

    @Override
    public String lowered(NominationList.Lowered l, NominationList list) {
        return words.of("rule.lowered", l.asked(), l.possible());
    }

    @Override
    public String act(Decision act) {
        return (act.by() == null ? "" : act.by() + ", ") + date(act.on()) + (act.why() == null ? "" : ": " + act.why());
    }

    @Override
    public String document(Round.Act d) {
        return words.of(
                "document", d.number(), d.date() == null ? "…" : date(d.date()), d.issuer() == null ? "" : d.issuer());
    }

    @Override
    public String law(Finding f) {
        return f.criterion().wording().in(language);
    }

    @Override
    public String finding(Finding f, Dossier dossier) {
        String numbers =
                f.required() == null || f.observed() == null ? "" : words.of("fact", f.required(), f.observed());
        return law(f) + ": " + numbers + words.of(f.cause() == null ? "verdict." + f.verdict() : "cause." + f.cause())
                + ".";
    }

    @Override
    public String supply(Finding f, Dossier dossier) {
        return words.of("supply." + f.cause());
    }

    @Override
    public List<ProofLine> proof(Entry e, NominationList list) {
        var lines = new ArrayList<ProofLine>();
        Proof proof = e.candidate().assessment().proof();
        if (proof != null) {
            proof.parts().forEach(p -> tell(p, 0, e.candidate().dossier(), lines));
        }
        return lines;
    }

    private void tell(Proof p, int level, Dossier d, List<ProofLine> lines) {
        var sign = ProofLine.Sign.valueOf(p.verdict().name());
        Node.Label label = p.node().label();
        String cited =
                label.citations().isEmpty() ? null : citation(label.citations().get(0));
        String point = label.point() == null ? "" : words.of("cite.point", label.point()) + ": ";
        if (p.finding() == null) {
            String own = label.wording() == null ? "" : label.wording().in(language) + " – ";
            lines.add(new ProofLine(
                    level,
                    sign,
                    point + own + words.of("node." + p.node().getClass().getSimpleName()),
                    cited,
                    List.of()));
            p.parts().forEach(part -> tell(part, level + 1, d, lines));
            return;
        }
        lines.add(new ProofLine(
                level,
                sign,
                point + finding(p.finding(), d),
                citation(p.finding().criterion().citations().get(0)),
                List.of()));
        for (Evidence ev : p.finding().evidence()) {
            String text = (ev.year() == null ? "" : ev.year() + " · ") + ev.what() + paper(ev.paper());
            lines.add(new ProofLine(
                    level + 1,
                    ProofLine.Sign.DETAIL,
                    text,
                    null,
                    List.of(ev.place().file() + " › " + ev.place().pointer())));
        }
    }

    private String paper(Paper p) {
        return p == null ? "" : " – " + document(new Round.Act(p.number(), p.date(), p.issuer()));
    }

    @Override
    public String preference(RankingRules.Preference p) {
        return words.of("preference." + p.kind());
    }

    @Override
    public String reading(ReadingOutcome r, Entry entry) {
        return r.clause() + ", " + r.reading() + ": " + outcome(r.outcome()) + (r.active() ? " *" : "");
    }

    @Override
    public String pointsCriterion(Points.Line line) {
        return words.keys().contains("item." + line.criterion())
                ? words.of("item." + line.criterion())
                : line.criterion();
    }

    @Override
    public String pointsHow(Points.Line line) {
        return words.of("how." + line.how());
    }

    @Override
    public String problem(Problem p) {
        return p.code() + " " + p.values();
    }

    @Override
    public String where(Problem.Where w) {
        return w.file()
                + (w.row() > 0 ? " › " + words.of("row", w.row()) : "")
                + (w.column() == null ? "" : ", " + w.column());
    }

    @Override
    public String decisionKind(DecisionNeeded.Kind kind) {
        return words.of("decide." + kind);
    }

    @Override
    public String decision(DecisionNeeded d) {
        return words.of(
                "decide." + d.kind() + ".text", String.join("; ", d.values().values()));
    }

    @Override
    public String date(LocalDate d) {
        return String.format(java.util.Locale.ROOT, "%02d/%02d/%d", d.getDayOfMonth(), d.getMonthValue(), d.getYear());
    }

    @Override
    public String number(int n) {
        return String.format(java.util.Locale.ROOT, "%,d", n).replace(',', language.equals("vi") ? '.' : ',');
    }

    @Override
    public String points(BigDecimal p) {
        String text =
                p.setScale(Math.max(2, p.scale()), RoundingMode.UNNECESSARY).toPlainString();
        return language.equals("vi") ? text.replace('.', ',') : text;
    }

    @Override
    public String percent(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        String text = BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return (language.equals("vi") ? text.replace('.', ',') : text) + "%";
    }
}
