package vn.binhxet.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Unit;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Verdict;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Criterion;

/** What the dossier shows about one criterion, beside what is asked. */
final class FindingText {
    private final Wording wording;
    private final EvidenceText evidence;
    private final CountedText counted;
    private final StandingText standing;
    private final ModelText models;
    private final YearText year;

    FindingText(Wording wording, EvidenceText evidence) {
        this.wording = wording;
        this.evidence = evidence;
        this.counted = new CountedText(wording, evidence);
        this.standing = new StandingText(wording);
        this.models = new ModelText(wording);
        this.year = new YearText(wording, evidence);
    }

    /** The law's own words for the criterion, or what kind of condition it is where the rulebook has no words. */
    String law(Criterion criterion) {
        if (criterion.wording() != null) {
            return criterion.wording().in(wording.words().language());
        }
        String key = "condition." + criterion.condition();
        return wording.say(wording.words().knows(key) ? key : "condition.other");
    }

    /** Requirement and fact in one clause, without mark and full stop. */
    String fact(Finding finding, Dossier dossier) {
        String fact = finding.cause() == Cause.UNVERIFIED_LAW || finding.cause() == Cause.UNREADABLE
                ? cause(finding.cause())
                : byCondition(finding, dossier);
        if (finding.cause() == Cause.SUCCESSION) {
            List<String> units = formerUnits(dossier);
            return units.isEmpty()
                    ? fact
                    : wording.say(
                            "succession.units",
                            "fact",
                            fact,
                            "units",
                            wording.words().and(units));
        }
        return finding.earliest() == null || finding.verdict() == Verdict.MET
                ? fact
                : wording.say("finding.earliest", "fact", fact, "earliest", finding.earliest());
    }

    private static List<String> formerUnits(Dossier dossier) {
        return dossier.unit() == null
                ? List.of()
                : dossier.unit().predecessors().stream()
                        .map(Unit.Predecessor::name)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** "Danh hiệu …: yêu cầu 02 lần liên tục; hồ sơ có 01 lần". */
    String lawAndFact(Finding finding, Dossier dossier) {
        return wording.say("finding", "law", trimmed(law(finding.criterion())), "fact", fact(finding, dossier));
    }

    private static String trimmed(String law) {
        return law.strip().replaceFirst("[.;:]+$", "");
    }

    private String byCondition(Finding finding, Dossier dossier) {
        return switch (finding.criterion().condition()) {
            case "attestation" -> attestation(finding, dossier);
            case "movement-launched" -> movement(finding);
            case "year-streak", "initiative-count", "research-count", "award-count", "award-run" ->
                counted.fact(finding);
            case "rating-count", "combat-ingenuity", "member-count" -> counted.fact(finding);
            case "organisation-age", "service-months", "production-model" -> counted.fact(finding);
            case "movement-lasted" ->
                finding.cause() == Cause.MISSING ? wording.say("movement.length.unknown") : counted.fact(finding);
            case "year-rating", "title-in-year", "cluster-lead", "movement-lead" -> year.one(finding);
            case "member-share" -> year.share(finding);
            case "no-member-disciplined" -> year.disciplinedMembers(finding);
            case "not-disciplined-in-year" -> year.disciplines(finding, dossier, standing);
            case "not-proposed-for" -> year.otherProposals(finding);
            case "model-recognised", "model-results" -> counted.fact(finding);
            case "model-kept-up" -> counted.fact(finding) + models.started(dossier);
            case "occupation" -> occupation(finding, dossier);
            case "collective-form" -> form(finding, dossier);
            case "nominee-kind" -> kind(finding, dossier);
            case "paper-present" -> paper(finding, dossier);
            case "no-double-use", "model-owned-once" -> standing.overlaps(finding, dossier);
            case "discipline-served" -> standing.discipline(finding, dossier);
            case "no-pending-matter" -> standing.matters(finding, dossier);
            case "model-named" -> models.named(finding, dossier);
            case "model-field" -> models.field(finding, dossier);
            case "model-registered" -> models.registered(finding, dossier);
            case "model-status" -> models.status(finding, dossier);
            default -> other(finding);
        };
    }

    private String attestation(Finding finding, Dossier dossier) {
        List<String> papers = finding.evidence().stream()
                .filter(e -> e.paper() != null)
                .map(e -> wording.paper(e.paper()))
                .distinct()
                .toList();
        String named = papers.isEmpty() ? null : wording.words().and(papers);
        return switch (finding.verdict()) {
            case MET -> confirmed(finding);
            case NOT_MET -> wording.say("attestation.not", "paper", named);
            case UNDETERMINED ->
                finding.cause() == Cause.UNPROVEN
                        ? unprovenStatement(finding, dossier)
                        : finding.evidence().isEmpty()
                                ? wording.say("attestation.none")
                                : finding.evidence().stream().noneMatch(e -> e.counted() || e.what() == null)
                                        ? byAnother(finding)
                                        : wording.say("attestation.contradictory", "papers", named);
        };
    }

    /** Nobody who may attest it was heard. */
    private String byAnother(Finding finding) {
        List<String> heard = finding.evidence().stream()
                .map(Evidence::what)
                .filter(by -> !by.isBlank())
                .distinct()
                .toList();
        return wording.say(
                "attestation.another",
                "by",
                heard.isEmpty() ? null : wording.words().and(heard),
                "bodies",
                wording.words().or(finding.criterion().codes("attested_by")),
                "citation",
                wording.names().province(wording.round()).stream()
                        .flatMap(p -> p.attesting().stream())
                        .filter(a ->
                                a.statements().containsAll(finding.criterion().codes("statement")))
                        .map(a -> wording.citations(a.citations()))
                        .findFirst()
                        .orElse(null));
    }

    private String unprovenStatement(Finding finding, Dossier dossier) {
        List<PaperType> carriers =
                wording.names().carriers(String.join("", finding.criterion().codes("statement")));
        List<String> others = finding.evidence().stream()
                .filter(e -> e.counted() && e.paper() != null && e.paper().type() != null)
                .filter(e -> !carriers.isEmpty() && !carriers.contains(e.paper().type()))
                .map(e -> wording.paper(e.paper()))
                .distinct()
                .toList();
        return others.isEmpty()
                ? unproven("attestation.unproven", finding, dossier)
                : wording.say(
                        "attestation.paper",
                        "papers",
                        wording.words().and(others),
                        "carriers",
                        wording.words()
                                .or(carriers.stream()
                                        .map(wording.names()::paper)
                                        .toList()));
    }

    private String confirmed(Finding finding) {
        Evidence best = finding.evidence().stream()
                .filter(e -> e.counted() && e.paper() != null)
                .max(Comparator.comparing(Evidence::grade))
                .orElse(null);
        if (best == null) {
            return wording.say("attestation.met");
        }
        boolean itself = best.paper().type() == null || best.paper().type() == PaperType.CONFIRMATION;
        return itself && best.what() != null
                ? wording.say(
                        "attestation.met.by",
                        "by",
                        best.what(),
                        "date",
                        best.paper().date(),
                        "paper",
                        best.paper().number() == null ? null : wording.paperInShort(best.paper()))
                : wording.say("attestation.met.paper", "paper", wording.paper(best.paper()));
    }

    private String movement(Finding finding) {
        Round.Movement movement = wording.round().movement();
        String required =
                wording.either(Round.Launcher.class, finding.criterion().codes("launchers"));
        if (movement == null || movement.launchedBy() == null) {
            return wording.say("movement.unknown");
        }
        String act = wording.act(movement.act());
        return switch (finding.verdict()) {
            case MET -> wording.say("movement.met", "launcher", movement.launchedBy(), "act", act);
            case NOT_MET -> wording.say("movement.not", "launcher", movement.launchedBy(), "required", required);
            case UNDETERMINED -> wording.say("movement.unproven", "launcher", movement.launchedBy());
        };
    }

    private String occupation(Finding finding, Dossier dossier) {
        List<Occupation> stated =
                dossier.person() == null ? List.of() : dossier.person().occupation();
        return stated(
                finding,
                stated.stream().map(wording.words()::of).toList(),
                wording.either(Occupation.class, finding.criterion().codes("any_of")));
    }

    private String form(Finding finding, Dossier dossier) {
        return stated(
                finding,
                dossier.form() == null ? List.of() : List.of(wording.words().of(dossier.form())),
                wording.either(CollectiveForm.class, finding.criterion().codes("any_of")));
    }

    private String kind(Finding finding, Dossier dossier) {
        return stated(
                finding,
                List.of(wording.words().of(dossier.kind())),
                wording.either(Kind.class, finding.criterion().codes("any_of")));
    }

    private String stated(Finding finding, List<String> stated, String required) {
        if (stated.isEmpty()) {
            return wording.say("states.nothing", "required", required);
        }
        return wording.say(
                finding.verdict() == Verdict.MET ? "states" : "states.other",
                "observed",
                wording.words().and(stated),
                "required",
                required);
    }

    private String paper(Finding finding, Dossier dossier) {
        List<String> held = finding.evidence().stream()
                .filter(e -> e.paper() != null)
                .map(e -> wording.paper(e.paper()))
                .toList();
        if (finding.verdict() == Verdict.MET) {
            return held.isEmpty()
                    ? wording.say("paper.met")
                    : wording.say("paper.met.which", "papers", wording.words().and(held));
        }
        if (finding.cause() == Cause.UNPROVEN) {
            boolean named = finding.evidence().stream().anyMatch(e -> e.paper() != null);
            return unproven(named ? "paper.unproven" : "paper.unnamed", finding, dossier);
        }
        return wording.say(wording.latePaper(dossier.id(), "/papers").isPresent() ? "paper.none.late" : "paper.none");
    }

    /** Unproven: the paper came too late, nobody has held it where the round asks that, or none is named. */
    private String unproven(String key, Finding finding, Dossier dossier) {
        Optional<Problem> late = finding.evidence().stream()
                .filter(e -> e.place() != null && e.place().pointer() != null)
                .flatMap(e -> wording.latePaper(dossier.id(), e.place().pointer()).stream())
                .findFirst();
        if (late.isPresent()) {
            return new Sentences(wording.words()).sentence(late.get()).replaceFirst("\\.$", "");
        }
        return wording.round().proof() == ProofGrade.SEEN ? wording.say("unproven.seen") : wording.say(key);
    }

    private String other(Finding finding) {
        if (finding.cause() != null) {
            return cause(finding.cause());
        }
        String held = evidence.inShort(
                finding.evidence().stream().filter(Evidence::counted).toList(), true);
        return wording.say("other." + finding.verdict().name(), "facts", held.isEmpty() ? null : held);
    }

    /** Why something could not be determined, where the kind of condition has no words of its own for it. */
    String cause(Cause cause) {
        return wording.say("cause." + cause.name());
    }
}
