package vn.binhxet.explanation;

import java.util.List;
import java.util.Locale;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Ground;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Status;
import vn.binhxet.round.Decision;
import vn.binhxet.rulebook.Citation;

/** The one sentence that says what becomes of a dossier and why. */
final class OneLine {
    private final Wording wording;
    private final FindingText findings;
    private final PlaceText place;

    OneLine(Wording wording, FindingText findings, PlaceText place) {
        this.wording = wording;
        this.findings = findings;
        this.place = place;
    }

    /** The sentence about an entry of a list; {@code loud} writes its first words in capitals. */
    String of(NominationList list, Entry entry, boolean loud) {
        Assessment assessment = entry.candidate().assessment();
        Dossier dossier = entry.candidate().dossier();
        String named = entry.candidate().proposal() == null
                ? null
                : entry.candidate().proposal().point();
        String text = switch (entry.status()) {
            case NOMINATED -> selected(list, entry);
            case RESERVE -> qualified(list, entry, "line.RESERVE", null, null);
            case TIED_AT_CUT -> qualified(list, entry, "line.TIED_AT_CUT", null, null);
            case NOT_SELECTED -> notSelected(list, entry);
            case NOT_RANKED -> unranked(assessment, dossier, named, loud);
            case EXCLUDED_BY_COUNCIL, DEFERRED, ADDED_BY_COUNCIL, WITHDRAWN -> act(entry, named);
        };
        return finished(loud(entry.status(), text, loud), assessment);
    }

    /** The sentence about an award that the dossier does not propose, or that stands in no list. */
    String of(Assessment assessment, Dossier dossier, String named, boolean loud) {
        return finished(unranked(assessment, dossier, named, loud), assessment);
    }

    private String loud(Status status, String text, boolean loud) {
        return !loud || status == Status.NOT_RANKED
                ? text
                : wording.words().of(status).toUpperCase(Locale.ROOT) + ". " + Words.capital(text);
    }

    private String finished(String text, Assessment assessment) {
        return Words.sentence(
                assessment.award().provisional() == null
                        ? text
                        : wording.say("line.provisional", "text", text.replaceFirst("\\.$", "")));
    }

    private String unranked(Assessment assessment, Dossier dossier, String named, boolean loud) {
        var standing = new Standing(named);
        String head = wording.words().of(assessment.outcome());
        head = loud ? head.toUpperCase(Locale.ROOT) : Words.capital(head);
        return switch (assessment.outcome()) {
            case QUALIFIED -> wording.say("line.QUALIFIED", "head", head, "grounds", grounds(assessment));
            case ON_HOLD ->
                wording.say(
                        "line.ON_HOLD",
                        "head",
                        head,
                        "facts",
                        facts(assessment.held(), dossier),
                        "more",
                        some(wants(assessment, standing).size()));
            case INCOMPLETE -> incomplete(wants(assessment, standing), head, dossier);
            case NOT_QUALIFIED -> failed(assessment, standing, head, dossier, named);
        };
    }

    private static List<Standing.Want> wants(Assessment assessment, Standing standing) {
        return standing.wanted(assessment);
    }

    private String incomplete(List<Standing.Want> wants, String head, Dossier dossier) {
        if (wants.isEmpty()) {
            return head;
        }
        Standing.Want first = wants.get(0);
        return wording.say(
                "line.INCOMPLETE",
                "head",
                head,
                "first",
                cited(first.leading(), dossier),
                "ways",
                some(first.ways().size() - 1),
                "more",
                some(wants.size() - 1));
    }

    private String failed(Assessment assessment, Standing standing, String head, Dossier dossier, String named) {
        List<Finding> failing = standing.failing(assessment.proof());
        if (failing.isEmpty()) {
            return head;
        }
        List<String> points = Standing.alternatives(standardOf(assessment));
        boolean noneOfThem = points.size() > 1
                && !standing.failing(standardOf(assessment)).isEmpty()
                && standing.failing(standardOf(assessment)).get(0).equals(failing.get(0));
        return wording.say(
                "line.NOT_QUALIFIED",
                "head",
                head,
                "points",
                noneOfThem ? wording.words().and(points) : null,
                "named",
                noneOfThem && named != null && points.contains(named) ? named : null,
                "first",
                cited(failing.get(0), dossier),
                "more",
                some(failing.size() - 1));
    }

    private static Proof standardOf(Assessment assessment) {
        var parts = assessment.proof().parts();
        return parts.isEmpty() ? assessment.proof() : parts.get(parts.size() - 1);
    }

    private static Integer some(int number) {
        return number > 0 ? number : null;
    }

    private String cited(Finding finding, Dossier dossier) {
        return finding.criterion().citations().isEmpty()
                ? findings.lawAndFact(finding, dossier)
                : wording.words()
                        .cited(
                                findings.lawAndFact(finding, dossier),
                                wording.names()
                                        .citation(
                                                finding.criterion().citations().get(0)));
    }

    private String facts(List<Finding> held, Dossier dossier) {
        return String.join(
                "; ",
                held.stream()
                        .map(f -> wording.words()
                                .cited(
                                        findings.fact(f, dossier),
                                        wording.citations(f.criterion().citations())))
                        .toList());
    }

    private String selected(NominationList list, Entry entry) {
        String key = list.opened().quota() == null ? "line.NOMINATED.noquota" : "line.NOMINATED";
        String constraint = entry.constraint() == null ? null : place.constraint(list, entry.constraint());
        return qualified(list, entry, key, constraint, null);
    }

    private String notSelected(NominationList list, Entry entry) {
        if ("CONSTRAINT".equals(entry.reason()) && entry.constraint() != null) {
            String constraint = place.constraint(list, entry.constraint());
            return qualified(list, entry, "line.NOT_SELECTED.CONSTRAINT", constraint, null);
        }
        Object lowest = entry.points() == null ? null : place.lowestNominated(list);
        return qualified(list, entry, "line.NOT_SELECTED.BELOW_CUT", null, lowest);
    }

    private String qualified(NominationList list, Entry entry, String key, String constraint, Object lowest) {
        return wording.say(
                key,
                "grounds",
                grounds(entry.candidate().assessment()),
                "standing",
                place.standing(entry),
                "quota",
                list.opened().quota(),
                "constraint",
                constraint,
                "reserve",
                entry.status() == Status.RESERVE ? place.reservePlace(list, entry) : null,
                "tied",
                entry.tiedWith().isEmpty() ? null : wording.nominees(entry.tiedWith()),
                "lowest",
                lowest);
    }

    private String act(Entry entry, String named) {
        Decision act = entry.act();
        String findingsSay =
                unranked(entry.candidate().assessment(), entry.candidate().dossier(), named, false);
        boolean tell = entry.status() != Status.WITHDRAWN;
        return wording.say(
                "line." + entry.status().name(),
                "on",
                act == null ? null : act.on(),
                "document",
                act == null ? null : document(act),
                "why",
                act == null || act.why() == null ? null : act.why().replaceFirst("\\.$", ""),
                "against",
                tell && entry.againstFindings() ? findingsSay : null,
                "findings",
                tell && !entry.againstFindings() ? findingsSay : null);
    }

    private String document(Decision act) {
        String letter = wording.act(act.letter() != null ? act.letter() : act.document());
        return letter != null ? letter : act.minutes();
    }

    /** The grounds that count, in the law's order: "điểm a và điểm đ khoản 1 Điều 74 …". */
    String grounds(Assessment assessment) {
        List<Citation> citations = assessment.grounds().stream()
                .filter(Ground::onPath)
                .flatMap(g -> g.citations().stream().limit(1))
                .toList();
        if (citations.isEmpty()) {
            citations = TreeText.leading(standardOf(assessment)).stream().toList();
        }
        return citations.isEmpty()
                ? wording.say(
                        "grounds.award",
                        "award",
                        assessment.award().award().name().in(wording.words().language()))
                : wording.citations(citations);
    }
}
