package vn.binhxet.evaluation;

import java.util.List;
import java.util.Random;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Verification;

/** Criteria of every condition with parameters at random, the same for the same seed. */
final class RandomCriteria {
    static final List<String> CONDITIONS = List.of(
            "attestation",
            "movement-launched",
            "year-streak",
            "initiative-count",
            "research-count",
            "award-count",
            "award-run",
            "occupation",
            "collective-form",
            "paper-present",
            "no-double-use",
            "discipline-served",
            "no-pending-matter",
            "model-named",
            "model-field",
            "model-registered",
            "model-status",
            "model-kept-up",
            "model-recognised",
            "model-results",
            "model-owned-once",
            "rating-count",
            "combat-ingenuity",
            "year-rating",
            "title-in-year",
            "cluster-lead",
            "movement-lead",
            "member-share",
            "member-count",
            "no-member-disciplined",
            "not-disciplined-in-year",
            "organisation-age",
            "movement-lasted",
            "nominee-kind",
            "service-months",
            "production-model",
            "not-proposed-for");

    private final Dice dice;

    RandomCriteria(Random random) {
        this.dice = new Dice(random);
    }

    /** One criterion of {@code condition}; {@code id} keeps it apart from others asked beside it. */
    Criterion of(String condition, String id) {
        Question q = Question.about(id, condition);
        switch (condition) {
            case "attestation" -> {
                q.codes("statement", dice.one(RandomDossiers.STATEMENTS));
                if (dice.chance(30)) {
                    q.codes("attested_by", "Đảng ủy", "Sở");
                }
            }
            case "movement-launched" ->
                q.codes("launchers", dice.some("PROVINCIAL_CHAIRMAN", "PARTY_BODY", "MINISTRY"));
            case "year-streak" -> streak(q);
            case "initiative-count" -> works(q);
            case "research-count" -> {
                if (dice.chance(30)) {
                    q.codes("accepted_only", "true");
                }
                works(q);
            }
            case "award-count" -> awards(q);
            case "award-run" ->
                sinceDiscipline(q.number("min", dice.between(1, 3))
                        .number("apart", dice.between(1, 3))
                        .codes("forms", dice.some("grassroots-emulation-fighter", "advanced-worker")));
            case "occupation" -> q.codes("any_of", dice.some("WORKER", "FARMER", "LABOURER", "INTELLECTUAL"));
            case "collective-form" -> q.codes("any_of", dice.some("ENTERPRISE", "VILLAGE", "VILLAGE_GROUP", "AGENCY"));
            case "paper-present" -> papers(q);
            case "no-double-use", "model-owned-once" ->
                q.codes("kinds", dice.some("SAME_MODEL", "SAME_DECISION", "MODEL_OWNED_TWICE", "REWARDED_BEFORE"));
            case "no-pending-matter" ->
                q.codes("kinds", dice.some("DENUNCIATION", "INSPECTION", "INVESTIGATION", "PRESS", "COMPLAINT"));
            case "model-status" -> q.codes("any_of", dice.some("NEW", "MAINTAINED"));
            case "model-kept-up" -> keptUp(q);
            case "model-recognised", "model-results" -> q.number("min", dice.between(1, 3));
            case "rating-count" -> ratings(q);
            case "combat-ingenuity" -> works(q);
            case "year-rating" -> q.codes("ratings", dice.some("EXCELLENT", "GOOD", "COMPLETED"));
            case "title-in-year" -> q.codes("forms", dice.some("advanced-worker", "provincial-certificate"));
            case "cluster-lead" -> q.codes("organisers", dice.some("CENTRAL_COUNCIL", "PROVINCE"));
            case "movement-lead" -> movement(q);
            case "member-share" -> share(q);
            case "member-count" ->
                q.number("min", dice.between(1, 10))
                        .codes("forms", dice.some("advanced-worker", "provincial-certificate"));
            case "not-disciplined-in-year" -> {
                if (dice.chance(50)) {
                    q.codes("forms", dice.some("WARNING", "REMOVAL"));
                }
            }
            case "movement-lasted" -> q.number("years", dice.between(1, 6));
            case "nominee-kind" -> q.codes("any_of", dice.some("INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"));
            case "organisation-age" -> q.number("years", dice.between(1, 20));
            case "service-months" -> q.number("months", dice.between(1, 40));
            case "production-model" -> production(q);
            case "not-proposed-for" -> q.codes("awards", dice.some("award", "other-award"));
            default -> {
                // The others ask without parameters.
            }
        }
        return q.verified(dice.chance(2) ? Verification.UNVERIFIED : dice.one(DECIDING))
                .asked();
    }

    private static final List<Verification> DECIDING =
            List.of(Verification.PRIMARY_TEXT, Verification.INFERENCE, Verification.CONFIGURATION);

    private void streak(Question q) {
        boolean ratings = dice.chance(60);
        if (ratings) {
            q.codes("ratings", dice.some("EXCELLENT", "GOOD"));
        }
        if (!ratings || dice.chance(50)) {
            q.codes(
                    "forms",
                    dice.some("grassroots-emulation-fighter", "advanced-worker", "excellent-labour-collective"));
        }
        if (dice.chance(35)) {
            q.codes("after", dice.some("provincial-certificate", "commendation-certificate"));
        }
        if (dice.chance(35)) {
            q.codes("until_proposal", "true");
        }
        anchoring(q);
        sinceDiscipline(q.number("min", dice.between(1, 4)));
    }

    private void anchoring(Question q) {
        if (dice.chance(30)) {
            q.codes("after_any", dice.some("provincial-certificate", "commendation-certificate"));
        }
        if (dice.chance(30)) {
            q.codes("types", dice.some("MERIT", "MOVEMENT"));
        }
        if (dice.chance(30)) {
            q.codes("rest", dice.some("GOOD", "COMPLETED"));
        }
    }

    private void ratings(Question q) {
        q.number("min", dice.between(1, 3)).codes("ratings", dice.some("EXCELLENT", "GOOD"));
        within(q);
        sinceDiscipline(q);
    }

    private void movement(Question q) {
        q.codes("launchers", dice.some("PRIME_MINISTER", "PROVINCIAL_CHAIRMAN", "MINISTRY"));
        q.codes("stages", dice.some("INTERIM", "FINAL"));
        if (dice.chance(60)) {
            q.number("years", dice.between(1, 5));
        }
        if (dice.chance(50)) {
            q.codes("thematic", "true");
        }
    }

    private void share(Question q) {
        q.number("percent", dice.one(List.of(50, 70, 90, 100)));
        q.codes("of", dice.one(List.of("COMPLETED", "TITLE", "NOT_DISCIPLINED")));
        q.codes("forms", dice.some("advanced-worker", "provincial-certificate"));
        if (dice.chance(40)) {
            q.codes("strict", "true");
        }
    }

    private void production(Question q) {
        q.number("years", dice.between(1, 4));
        if (dice.chance(60)) {
            q.codes("scope", dice.one(List.of("GRASSROOTS", "COMMUNE", "PROVINCE")));
        }
    }

    private void works(Question q) {
        q.number("min", dice.between(1, 3));
        if (dice.chance(70)) {
            q.codes("scope", dice.one(List.of("GRASSROOTS", "COMMUNE", "DISTRICT", "PROVINCE", "NATION")));
        }
        if (dice.chance(50)) {
            q.codes("unused", "true");
        }
        within(q);
        sinceDiscipline(q);
    }

    private void within(Question q) {
        if (dice.chance(40)) {
            return;
        }
        int min = dice.between(1, 3);
        List<String> after = dice.chance(70) ? List.of() : List.of("provincial-certificate");
        boolean untilProposal = dice.chance(25);
        switch (dice.between(0, 3)) {
            case 0 -> q.within("EXCELLENT", List.of(), min, after, untilProposal);
            case 1 -> q.within("GOOD", null, min);
            case 2 -> q.within(null, List.of("grassroots-emulation-fighter"), min, after, untilProposal);
            default -> q.within("EXCELLENT", List.of("grassroots-emulation-fighter", "advanced-worker"), min);
        }
        if (dice.chance(30)) {
            q.anchored(
                    List.of("provincial-certificate"),
                    dice.chance(50) ? List.of() : List.of("MERIT"),
                    dice.chance(50) ? List.of() : List.of("GOOD"));
        }
    }

    private void awards(Question q) {
        q.number("min", dice.between(1, 3));
        q.codes("forms", dice.some("provincial-certificate", "commendation-certificate", "provincial-flag"));
        if (dice.chance(50)) {
            q.codes("types", dice.some("MERIT", "SUDDEN", "MOVEMENT"));
        }
        within(q);
        sinceDiscipline(q);
    }

    private void papers(Question q) {
        q.codes("papers", dice.some("ACHIEVEMENT_REPORT", "SUBMISSION_LETTER", "MINUTES", "CONFIRMATION"));
        if (dice.chance(40)) {
            q.codes("minutes", dice.some("EMULATION", "COMMENDATION"));
        }
    }

    private void keptUp(Question q) {
        q.number("months", dice.between(1, 30));
        if (dice.chance(50)) {
            q.number("months_new", dice.between(1, 12));
        }
    }

    private void sinceDiscipline(Question q) {
        if (dice.chance(30)) {
            q.codes("after_discipline", "true");
        }
    }
}
