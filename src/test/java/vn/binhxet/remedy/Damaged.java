package vn.binhxet.remedy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.binhxet.dossier.Attestation;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.Matter;
import vn.binhxet.dossier.MatterKind;
import vn.binhxet.dossier.Overlap;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Section;
import vn.binhxet.dossier.SubmittedPaper;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.RoundEvaluation;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** Dossiers of a made campaign with random things missing, unproven or pending, and the shipped rules to ask. */
final class Damaged {
    private static final Damaged ONCE = new Damaged();

    final Rulebook rulebook;
    final Judge judge;
    final Round round;
    private final List<Dossier> whole;

    private Damaged() {
        try {
            RoundResult result = RoundEvaluation.of(
                    Path.of("fixtures/lai-chau-2020-2025"), Path.of("rules"), 2, Evaluation.Steps.unwatched());
            rulebook = result.rulebook();
            // Without a path every point of the law counts, which makes more ways.
            round = Components.with(
                    result.round(),
                    "awards",
                    result.round().awards().stream()
                            .map(o -> Components.with(o, "path", List.of()))
                            .toList());
            whole = List.copyOf(result.dossiers().values());
            judge = Judge.of(RuleEngine.of(rulebook), rulebook, round, List.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Damaged campaign() {
        return ONCE;
    }

    /** The same for the same seed; one to three things are wrong with it. */
    Dossier dossier(long seed) {
        var random = new Random(seed);
        Dossier d = whole.get(random.nextInt(whole.size()));
        int faults = 1 + random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            d = damaged(d, random);
        }
        return d;
    }

    private static Dossier damaged(Dossier d, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Components.with(d, "papers", thinned(d.papers(), random));
            case 1 -> Components.with(d, "attestations", thinned(d.attestations(), random));
            case 2 ->
                Components.with(d, "ratings", random.nextBoolean() ? Section.absent() : thinned(d.ratings(), random));
            case 3 -> Components.with(d, "papers", unproven(d.papers(), random));
            case 4 -> Components.with(d, "attestations", unproven(d.attestations(), random));
            case 5 -> Components.with(d, "disciplines", Section.absent());
            case 6 -> Components.with(d, "disciplines", Section.of(List.of(discipline(random))));
            case 7 -> Components.with(d, "matters", Section.of(List.of(matter(random))));
            default ->
                d.withOverlaps(List.of(new Overlap(
                        Overlap.OverlapKind.SAME_MODEL,
                        "other",
                        "shared",
                        Overlap.Ruling.UNDECIDED,
                        new Place("submissions/x", "/models/0"))));
        };
    }

    private static <T> Section<T> thinned(Section<T> section, Random random) {
        var kept = new ArrayList<T>();
        section.facts().forEach(f -> {
            if (random.nextInt(3) > 0) {
                kept.add(f);
            }
        });
        return new Section<>(section.submitted(), section.damaged(), kept);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Fact> Section<T> unproven(Section<T> section, Random random) {
        var facts = new ArrayList<T>();
        for (T fact : section.facts()) {
            boolean strike = random.nextBoolean();
            if (!strike) {
                facts.add(fact);
            } else if (fact instanceof SubmittedPaper paper) {
                facts.add((T) Components.with(paper, "date", null));
            } else if (fact instanceof Attestation attestation) {
                Paper paper = attestation.paper();
                facts.add((T) Components.with(
                        attestation,
                        "paper",
                        paper == null || random.nextBoolean() ? null : Components.with(paper, "issuer", " ")));
            }
        }
        return new Section<>(section.submitted(), section.damaged(), facts);
    }

    private static Discipline discipline(Random random) {
        return Components.of(
                Discipline.class,
                "form",
                "REPRIMAND",
                "decidedOn",
                LocalDate.of(2025, 6, 1),
                "endsOn",
                random.nextBoolean() ? LocalDate.of(2025, 12, 1) : null,
                "paper",
                null,
                "place",
                new Place("submissions/x", "/disciplines/0"));
    }

    private static Matter matter(Random random) {
        return Components.of(
                Matter.class,
                "kind",
                random.nextBoolean() ? MatterKind.INSPECTION : MatterKind.DENUNCIATION,
                "verifyingBody",
                "Thanh tra tỉnh",
                "opened",
                LocalDate.of(2025, 9, 1),
                "place",
                new Place("submissions/x", "/matters/0"));
    }
}
