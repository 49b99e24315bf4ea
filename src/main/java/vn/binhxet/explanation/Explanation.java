package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.remedy.Carrier;
import vn.binhxet.remedy.Remedy;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Node;

/** Why one dossier fares as it does with one award, at three depths. */
public final class Explanation {
    private final Wording wording;
    private final FindingText findings;
    private final EvidenceText evidence;
    private final PlaceText place;
    private final OneLine oneLine;
    private final Dossier dossier;
    private final Assessment assessment;
    private final NominationList list;
    private final Entry entry;
    private final List<Assessment> all;
    private final Further further;

    /**
     * What only asking the rules again can tell.
     *
     * @param remedy what it would take to qualify
     * @param carriers what the outcome rests on
     * @param distance how far it stands from the cut of its list, in sentences
     */
    public record Further(Remedy remedy, List<Carrier> carriers, List<String> distance) {}

    /** {@code list} and {@code entry} are {@code null} for an award the dossier does not stand in a list of. */
    Explanation(
            Wording wording,
            EvidenceText evidence,
            Dossier dossier,
            Assessment assessment,
            NominationList list,
            Entry entry,
            List<Assessment> all) {
        this(wording, evidence, dossier, assessment, list, entry, all, null);
    }

    private Explanation(
            Wording wording,
            EvidenceText evidence,
            Dossier dossier,
            Assessment assessment,
            NominationList list,
            Entry entry,
            List<Assessment> all,
            Further further) {
        this.wording = wording;
        this.evidence = evidence;
        this.findings = new FindingText(wording, evidence);
        this.place = new PlaceText(wording);
        this.oneLine = new OneLine(wording, findings, place);
        this.dossier = dossier;
        this.assessment = assessment;
        this.list = list;
        this.entry = entry;
        this.all = all;
        this.further = further;
    }

    /** The same explanation, which also says what would change the result and what it rests on. */
    public Explanation with(Further told) {
        return new Explanation(wording, evidence, dossier, assessment, list, entry, all, told);
    }

    /** The award that is explained. */
    public Award award() {
        return assessment.award().award();
    }

    /** The assessment that is explained. */
    public Assessment assessment() {
        return assessment;
    }

    /** The list it stands in, empty where the award is not proposed. */
    public Optional<NominationList> list() {
        return Optional.ofNullable(list);
    }

    /** Its entry in that list. */
    public Optional<Entry> entry() {
        return Optional.ofNullable(entry);
    }

    /** One sentence: what becomes of the dossier and why. */
    public String oneLine() {
        return oneLine(false);
    }

    private String oneLine(boolean loud) {
        return entry == null ? oneLine.of(assessment, dossier, namedPoint(), loud) : oneLine.of(list, entry, loud);
    }

    /** Nominee, position, unit and what is proposed. */
    public String title() {
        return wording.say(
                entry == null && !assessment.proposed()
                        ? "title.other"
                        : award().category() == Award.Category.RECOGNITION ? "title.recognition" : "title.award",
                "nominee",
                wording.introduction(dossier),
                "award",
                award().name().in(wording.words().language()));
    }

    /** The lines at {@code depth}; the same lines make text and pages. */
    public List<Line> lines(Depth depth) {
        var lines = new ArrayList<Line>();
        if (depth == Depth.LINE) {
            lines.add(Line.of(0, Mark.NONE, Words.capital(wording.nominee(dossier)) + ": " + oneLine()));
            return lines;
        }
        lines.add(Line.of(0, Mark.NONE, title()));
        lines.add(Line.of(0, Mark.VERDICT, oneLine(true)));
        note(wantedLead(), lines);
        note(namedPointNote(), lines);
        notices().forEach(text -> lines.add(Line.of(0, Mark.NONE, text)));
        if (further != null) {
            // What to do comes before the long tree: it is what most people ask.
            lines.addAll(remedyText(depth).ways(further.remedy()));
        }
        tree(depth, lines);
        wanted(lines);
        if (further != null) {
            lines.addAll(remedyText(depth).carriers(further.carriers()));
        }
        lines.addAll(new ReadingText(wording).of(assessment));
        placement(lines);
        if (entry != null && entry.points() != null && depth == Depth.PROOF) {
            lines.addAll(new PointsText(wording, evidence).sheet(dossier, entry.points()));
        }
        note(alsoQualifies(), lines);
        return List.copyOf(lines);
    }

    /** What a machine reads of it; ids and codes stay. */
    public Map<String, Object> json() {
        Map<String, Object> json = ExplanationJson.of(this, dossier, alsoQualifying());
        if (further != null) {
            json.putAll(RemedyJson.of(further));
        }
        return json;
    }

    private static void note(String text, List<Line> lines) {
        if (text != null) {
            lines.add(Line.of(0, Mark.NONE, text));
        }
    }

    private String namedPoint() {
        return dossier.proposals().stream()
                .filter(p -> award().id().equals(p.award()))
                .map(Proposal::point)
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
    }

    private List<Standing.Want> wants() {
        return new Standing(namedPoint()).wanted(assessment);
    }

    private String wantedLead() {
        int n = wants().size();
        return assessment.outcome() != Outcome.INCOMPLETE || n == 0
                ? null
                : wording.say("page.wanted", "n", n, "supplyBy", wording.round().supplyBy());
    }

    /** The unit named one point, another holds: said, never silently exchanged. */
    private String namedPointNote() {
        String named = namedPoint();
        List<String> holding = assessment.grounds().stream()
                .filter(g -> g.point() != null)
                .map(Ground::point)
                .distinct()
                .toList();
        if (named == null || holding.isEmpty() || holding.contains(named)) {
            return null;
        }
        return wording.say(
                "page.otherpoint", "named", named, "holding", wording.words().and(holding));
    }

    /** What every page about this must say of the law and of the points. */
    private List<String> notices() {
        var said = new ArrayList<String>();
        wording.onEveryPage().ifPresent(said::add);
        var provisional = assessment.award().provisional();
        if (provisional != null) {
            said.add(Notices.provisional(wording, provisional));
        }
        if (assessment.favour() != null) {
            said.add(Notices.favour(wording, assessment.favour()));
        }
        if (entry != null && entry.points() != null) {
            Notices.pointsNotIssued(wording).ifPresent(said::add);
        }
        return said;
    }

    private TreeText tree(Depth depth) {
        return new TreeText(wording, findings, evidence, dossier, assessment, namedPoint(), depth);
    }

    private void tree(Depth depth, List<Line> lines) {
        List<Proof> parts = assessment.proof().parts();
        Proof standard = parts.isEmpty() ? assessment.proof() : parts.get(parts.size() - 1);
        lines.add(Line.of(0, Mark.HEADING, wording.say("page.standard")));
        lines.addAll(tree(depth).of(standard, 1));
        if (parts.size() > 1) {
            Proof papers = parts.get(parts.size() - 2);
            if (!papers.parts().isEmpty() || papers.node() instanceof Node.Leaf) {
                lines.add(Line.of(0, Mark.HEADING, wording.say("page.papers")));
                children(papers, depth, lines);
            }
        }
        boolean clear =
                assessment.held().isEmpty() && (parts.size() < 3 || parts.get(0).verdict() == Verdict.MET);
        if (clear && depth == Depth.PAGE) {
            lines.add(Line.of(0, Mark.MET, wording.say("page.clear")));
            return;
        }
        lines.add(Line.of(0, Mark.HEADING, wording.say("page.bars")));
        if (parts.size() > 2) {
            children(parts.get(0), depth, lines);
        }
        for (Finding held : assessment.held()) {
            lines.addAll(tree(depth)
                    .of(held, held.verdict() == Verdict.NOT_MET ? Mark.HELD : TreeText.mark(held.verdict()), 1));
        }
        if (depth == Depth.PROOF) {
            clearHolds(depth, lines);
        }
    }

    private void children(Proof proof, Depth depth, List<Line> lines) {
        if (proof.node() instanceof Node.Leaf) {
            lines.addAll(tree(depth).of(proof, 1));
        }
        for (Proof part : proof.parts()) {
            lines.addAll(tree(depth).of(part, 1));
        }
    }

    private void clearHolds(Depth depth, List<Line> lines) {
        var ids = new LinkedHashSet<String>();
        assessment.award().holds().forEach(n -> Standing.leaves(n, ids));
        for (String id : ids) {
            Finding finding = assessment.findings().get(id);
            if (finding != null && !assessment.held().contains(finding)) {
                lines.addAll(tree(depth).of(finding, TreeText.mark(finding.verdict()), 1));
            }
        }
    }

    private RemedyText remedyText(Depth depth) {
        return new RemedyText(wording, findings, evidence, dossier, assessment, depth);
    }

    /** Not told where the proved ways to qualify are. */
    private void wanted(List<Line> lines) {
        List<Standing.Want> wants = wants();
        if (wants.isEmpty() || (further != null && !further.remedy().ways().isEmpty())) {
            return;
        }
        lines.add(Line.of(
                0,
                Mark.HEADING,
                wording.say("page.missing", "supplyBy", wording.round().supplyBy())));
        int n = 1;
        for (Standing.Want want : wants) {
            Wanted wanted = Wanted.of(want, findings, wording, dossier);
            lines.add(new Line(
                    1,
                    Mark.NONE,
                    "(" + n++ + ") " + wanted.inWords(wording.words()),
                    wanted.citation(),
                    null,
                    List.of(),
                    assessment.award().provisional() != null));
        }
    }

    private void placement(List<Line> lines) {
        if (entry == null) {
            return;
        }
        List<String> sentences = new ArrayList<>(place.sentences(list, entry));
        sentences.addAll(further == null ? List.of() : further.distance());
        if (!sentences.isEmpty()) {
            lines.add(Line.of(0, Mark.HEADING, wording.say("page.place")));
            sentences.forEach(text -> lines.add(Line.of(1, Mark.NONE, text)));
        }
    }

    private List<Assessment> alsoQualifying() {
        return all.stream()
                .filter(a -> a.outcome() == Outcome.QUALIFIED
                        && !a.proposed()
                        && !a.award().award().id().equals(award().id()))
                .toList();
    }

    private String alsoQualifies() {
        List<String> names = alsoQualifying().stream()
                .map(a -> a.award().award().name().in(wording.words().language()))
                .toList();
        String key = dossier.kind() == Kind.MODEL ? "page.also.model" : "page.also";
        return names.isEmpty() ? null : wording.say(key, "awards", String.join("; ", names));
    }
}
