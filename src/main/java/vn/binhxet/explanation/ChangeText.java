package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.remedy.Carrier;
import vn.binhxet.remedy.Change;
import vn.binhxet.remedy.Change.Kind;
import vn.binhxet.remedy.Change.Means;
import vn.binhxet.round.Round;

/** One change, or several that are told together, in words. */
final class ChangeText {
    private final Wording wording;
    private final FindingText findings;
    private final EvidenceText evidence;
    private final Dossier dossier;
    private final Assessment assessment;

    ChangeText(Wording wording, FindingText findings, EvidenceText evidence, Dossier dossier, Assessment assessment) {
        this.wording = wording;
        this.findings = findings;
        this.evidence = evidence;
        this.dossier = dossier;
        this.assessment = assessment;
    }

    /** Changes with the same group are told in one sentence. */
    static String group(Change change) {
        return switch (change.kind()) {
            case STATEMENT -> "STATEMENT";
            case RATING, TITLE, AWARD, INITIATIVE, RESEARCH, INGENUITY, RECOGNITION, RESULT ->
                change.kind() + " " + change.means() + " " + change.what();
            case FIELD, ADDRESS, MODEL_STATUS, MODEL_START, MODEL_LEVEL -> "MODEL";
            default -> change.key();
        };
    }

    /** {@code group} as one thing to do. */
    String of(List<Change> group) {
        Change first = group.get(0);
        boolean coming = first.means() == Means.ACHIEVE;
        String key = "change." + first.kind() + (coming ? ".coming" : "");
        return switch (first.kind()) {
            case FACT -> fact(first);
            case PAPER ->
                wording.say(
                        wording.latePaper(dossier.id(), "/papers").isPresent() ? "change.PAPER.late" : key,
                        "paper",
                        wording.names().paper(PaperType.valueOf(first.what())));
            case STATEMENT ->
                wording.say(
                        key,
                        "statements",
                        quoted(group),
                        "bodies",
                        attesters(group),
                        "n",
                        group.size() == 1 ? null : group.size());
            case CONTRADICTION -> wording.say(key, "statement", law(first));
            case RATING ->
                wording.say(key, "level", RatingLevel.valueOf(first.what()), "years", years(group), "n", group.size());
            case TITLE, AWARD ->
                wording.say(
                        key,
                        "form",
                        first.what() == null
                                ? law(first)
                                : wording.forms(List.of(first.what().split(" ", -1))),
                        "years",
                        years(group),
                        "n",
                        group.size());
            case INITIATIVE, RESEARCH, INGENUITY, RECOGNITION, RESULT ->
                wording.say(key, "n", group.size(), "year", first.year().toString());
            case ROSTER, LEAD, PRODUCTION ->
                wording.say(
                        key,
                        "law",
                        laws(first),
                        "year",
                        first.year() == null ? null : first.year().toString());
            case FOUNDED, EMPLOYED, MOVEMENT_TIME -> wording.say(key);
            case REGISTRATION, DISCIPLINES -> wording.say(key);
            case SUCCESSION -> wording.say(key, "name", wording.unit(first.what()));
            case PROPOSAL -> wording.say(key, "awards", law(first));
            case DISCIPLINE_END -> wording.say(key);
            case SECTION -> wording.say(key, "section", wording.say("section." + first.what()));
            case MATTER -> matter(first);
            case OVERLAP -> wording.say(key, "other", other(first.what()));
            case DATE -> wording.say(key, "from", first.from(), "law", law(first));
            case OCCUPATION -> stated(key, wording.either(Occupation.class, codes(first)));
            case FORM -> stated(key, wording.either(CollectiveForm.class, codes(first)));
            case MOVEMENT -> stated(key, wording.either(Round.Launcher.class, codes(first)));
            case FIELD, ADDRESS, MODEL_STATUS, MODEL_START, MODEL_LEVEL -> model(group);
        };
    }

    private String stated(String key, String allowed) {
        return wording.say(key, "allowed", allowed);
    }

    private static List<String> codes(Change change) {
        return List.of(change.what().split(" ", -1));
    }

    private String years(List<Change> group) {
        return wording.words()
                .and(group.stream()
                        .map(Change::year)
                        .filter(y -> y != null)
                        .sorted()
                        .map(Object::toString)
                        .toList());
    }

    private String model(List<Change> group) {
        List<String> parts = group.stream()
                .map(c -> wording.say(
                        "change." + c.kind(),
                        "status",
                        c.kind() == Kind.MODEL_STATUS ? ModelStatus.valueOf(c.what()) : null))
                .toList();
        return wording.say("change.MODEL", "parts", wording.words().and(parts));
    }

    /** Who may attest all of it, where a regulation says so. */
    private String attesters(List<Change> group) {
        List<List<String>> named = group.stream()
                .map(c -> c.criteria().get(0).codes("attested_by"))
                .distinct()
                .toList();
        return named.size() == 1 && !named.get(0).isEmpty() ? wording.words().or(named.get(0)) : null;
    }

    /** The statements as the criteria of this award word them. */
    private String quoted(List<Change> group) {
        var texts = new ArrayList<String>();
        group.forEach(c -> texts.add(wording.say("quoted", "text", law(c))));
        return String.join("; ", texts);
    }

    private String law(Change change) {
        return findings.law(change.criteria().get(0));
    }

    private Optional<Finding> finding(Change change) {
        return change.criteria().stream()
                .map(c -> assessment.findings().get(c.id()))
                .filter(f -> f != null)
                .findFirst();
    }

    private String fact(Change change) {
        Finding asked = finding(change).orElseThrow();
        Evidence fact = asked.evidence().stream()
                .filter(e -> change.place().equals(e.place()))
                .findFirst()
                .orElseThrow();
        Paper paper = fact.paper();
        return wording.say(
                "change.FACT." + lack(change, fact),
                "fact",
                about(change, asked, fact),
                "paper",
                paper == null ? null : wording.paper(paper));
    }

    /** What the fact is; a paper that attests or belongs to the dossier is about the law's own words. */
    private String about(Change change, Finding asked, Evidence fact) {
        String condition = asked.criterion().condition();
        String what = condition.equals("attestation") || condition.equals("paper-present")
                ? ""
                : evidence.inShort(
                        new Evidence(fact.place(), fact.grade(), fact.year(), fact.what(), null, true), true);
        if (!what.isEmpty()) {
            return what;
        }
        return laws(change);
    }

    private String laws(Change change) {
        var laws = new LinkedHashSet<String>();
        change.criteria().forEach(c -> laws.add(wording.say("quoted", "text", findings.law(c))));
        return wording.words().and(laws);
    }

    private String lack(Change change, Evidence fact) {
        Paper paper = fact.paper();
        if (wording.latePaper(dossier.id(), change.place().pointer()).isPresent()) {
            return "late";
        }
        if (paper == null) {
            return "none";
        }
        boolean whole = paper.type() != null && paper.date() != null && paper.issuer() != null;
        if (whole && fact.grade() == ProofGrade.CITED) {
            return wording.round().proof() == ProofGrade.SEEN ? "seen" : "unclear";
        }
        return whole && paper.number() != null ? "unclear" : "unfinished";
    }

    private String matter(Change change) {
        Matter matter = dossier.matters().facts().stream()
                .filter(m -> change.place().equals(m.place()))
                .findFirst()
                .orElseThrow();
        return wording.say(
                "change.MATTER",
                "kind",
                matter.kind() == null ? null : wording.words().of(matter.kind()),
                "body",
                matter.verifyingBody(),
                "opened",
                matter.opened());
    }

    private String other(String other) {
        return wording.dossier(other).isPresent()
                ? wording.say("overlap.dossier", "name", wording.nominee(other))
                : wording.say("overlap.decision", "number", other);
    }

    /** A paper an outcome rests on, with what it shows. */
    String carrier(Carrier carrier) {
        var shown = new LinkedHashSet<String>();
        for (String id : carrier.criteria()) {
            Finding finding = assessment.findings().get(id);
            if (finding != null) {
                shown.add(findings.law(finding.criterion()).strip().replaceFirst("[.;:]+$", ""));
            }
        }
        return wording.say("carrier.paper", "paper", paper(carrier), "shows", String.join("; ", shown));
    }

    /** The paper alone. */
    String paper(Carrier carrier) {
        return carrier.paper() == null
                ? Optional.of(evidence.inShort(carrier.facts().get(0), true))
                        .filter(t -> !t.isEmpty())
                        .orElse(wording.say("carrier.stated"))
                : wording.paper(carrier.paper());
    }

    String source(Place place) {
        return evidence.source(dossier.id(), place);
    }
}
