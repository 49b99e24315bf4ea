package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.MatterKind;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.round.Round.Launcher;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/**
 * Puts facts into a sketch so that each criterion stands on the side wanted; a criterion nobody wants is denied where silence
 * would leave it open. What concerns past years is in {@link HistoryFacts}, models in {@link ModelSketch}, members in
 * {@link RosterFacts}.
 */
final class Facts {
    private final Rulebook rulebook;
    private final Sketch sketch;
    private final AwardInForce award;
    private final Map<Criterion, Side> wanted;

    Facts(Rulebook rulebook, Sketch sketch, AwardInForce award, Map<Criterion, Side> wanted) {
        this.rulebook = rulebook;
        this.sketch = sketch;
        this.award = award;
        this.wanted = wanted;
    }

    void put() {
        List<Criterion> all = List.copyOf(award.criteria().values());
        new HistoryFacts(rulebook, sketch, all, wanted).put();
        new RosterFacts(sketch, all, wanted).put();
        new ModelSketch(rulebook, sketch, all, wanted).put();
        movement(all);
        attestations(all);
        all.forEach(this::one);
    }

    private void one(Criterion c) {
        Side side = wanted.get(c);
        switch (c.condition()) {
            case "paper-present" -> paper(c, side);
            case "discipline-served" -> served(side);
            case "not-disciplined-in-year" -> disciplined(c, side);
            case "no-pending-matter" -> matter(c, side);
            case "no-double-use", "model-owned-once" -> overlap(c, side);
            case "not-proposed-for" -> proposed(c, side);
            default -> {}
        }
    }

    private static boolean met(Side side) {
        return side != null && side.met();
    }

    private void movement(List<Criterion> all) {
        List<Criterion> asking = all.stream()
                .filter(c -> c.condition().equals("movement-launched"))
                .toList();
        boolean unknown = asking.stream().anyMatch(c -> wanted.get(c) == Side.MISSING);
        Criterion lasting = all.stream()
                .filter(c -> c.condition().equals("movement-lasted")
                        && wanted.get(c) != null
                        && wanted.get(c) != Side.MISSING)
                .findFirst()
                .orElse(null);
        if ((asking.isEmpty() && lasting == null) || unknown) {
            if (unknown) {
                sketch.tell("nominee.nomovement");
            }
            return;
        }
        Optional<Launcher> launcher = Arrays.stream(Launcher.values())
                .filter(l ->
                        asking.stream().allMatch(c -> c.codes("launchers").contains(l.name()) == met(wanted.get(c))))
                .findFirst();
        Launcher by = launcher.orElseGet(() -> asking.stream()
                .filter(c -> met(wanted.get(c)))
                .findFirst()
                .map(c -> Launcher.valueOf(c.codes("launchers").get(0)))
                .orElse(Launcher.UNIT_HEAD));
        ObjectNode movement = sketch.round.putObject("movement");
        movement.put("launchedBy", by.name());
        movement.putObject("act").put("number", "392/KH-UBND").put("date", "2020-02-10");
        if (lasting != null) {
            int years = HistoryFacts.amount(wanted.get(lasting), lasting.number("years"));
            LocalDate until = sketch.decision.minusMonths(1);
            movement.put("from", until.minusYears(years).toString()).put("until", until.toString());
            sketch.tell("nominee.lasted", "n", years);
        }
        if (asking.stream().anyMatch(wanted::containsKey)) {
            sketch.tell("nominee.movement", "launcher", by);
        }
    }

    private void attestations(List<Criterion> all) {
        for (Criterion c : all) {
            Side side = wanted.get(c);
            if (!c.condition().equals("attestation") || side == Side.MISSING) {
                if (c.condition().equals("attestation")) {
                    sketch.tell("nominee.notattested", "statement", c);
                }
                continue;
            }
            String statement = c.codes("statement").get(0);
            boolean holds = met(side);
            if (!holds && (saidBySomethingElse(c, all) || nobodySays(statement, all))) {
                continue;
            }
            ObjectNode fact = sketch.fact("attestations");
            String by = c.codes("attested_by").stream().findFirst().orElse(Persons.UNIT);
            fact.put("statement", statement).put("holds", holds).put("by", by);
            sketch.confirmation(fact, carrier(statement).name());
            if (side != null) {
                sketch.tell(holds ? "nominee.attested" : "nominee.denied", "statement", c);
            }
        }
    }

    /** Another criterion asks the same statement, and it is to be missing there. */
    private boolean nobodySays(String statement, List<Criterion> all) {
        return all.stream()
                .anyMatch(c ->
                        wanted.get(c) == Side.MISSING && c.codes("statement").contains(statement));
    }

    /** To deny what another statement entails would contradict that one. */
    private boolean saidBySomethingElse(Criterion c, List<Criterion> all) {
        var entailing = rulebook.statementsEntailing(c.codes("statement").get(0));
        return all.stream()
                .anyMatch(other -> other.condition().equals("attestation")
                        && met(wanted.get(other))
                        && entailing.contains(other.codes("statement").get(0)));
    }

    private PaperType carrier(String statement) {
        List<PaperType> papers = rulebook.statement(statement).papers();
        return papers.contains(PaperType.CONFIRMATION) || papers.isEmpty() ? PaperType.CONFIRMATION : papers.get(0);
    }

    private void paper(Criterion c, Side side) {
        PaperType type = PaperType.valueOf(c.codes("papers").get(0));
        if (!met(side)) {
            if (type == PaperType.SUBMISSION_LETTER) {
                ((ObjectNode) sketch.dossier.path("proposals").get(0)).remove("letter");
            }
            if (side != null) {
                sketch.tell("nominee.nopaper", "paper", c);
            }
            return;
        }
        LocalDate date = sketch.receipt.minusDays(8);
        if (type == PaperType.MINUTES) {
            ObjectNode minutes = sketch.fact("minutes");
            minutes.put("body", "Hội đồng Thi đua - Khen thưởng xã Nậm Hương");
            minutes.put(
                    "kind",
                    c.codes("minutes").isEmpty()
                            ? "COMMENDATION"
                            : c.codes("minutes").get(0));
            minutes.put("heldOn", date.toString())
                    .put("total", 9)
                    .put("present", 9)
                    .put("votesFor", 9)
                    .put("votesAgainst", 0);
            sketch.paper(minutes, "MINUTES", date);
        } else if (type != PaperType.SUBMISSION_LETTER) {
            ObjectNode paper = sketch.fact("papers");
            paper.put("type", type.name()).put("date", date.toString()).put("issuer", Persons.UNIT);
            if (rulebook.bearsNumber(type)) {
                paper.put("number", "57/UBND");
            }
        }
    }

    private void served(Side side) {
        if (side == Side.MISSING) {
            sketch.leaveOut("disciplines");
            sketch.tell("nominee.missing", "section", "section.disciplines");
        } else if (side == Side.NOT_MET) {
            discipline(sketch.decision.minusMonths(2), sketch.decision.plusMonths(10));
        }
    }

    private void disciplined(Criterion c, Side side) {
        if (side == Side.MISSING) {
            sketch.leaveOut("disciplines");
            sketch.tell("nominee.missing", "section", "section.disciplines");
        } else if (side == Side.NOT_MET) {
            LocalDate day = LocalDate.of(sketch.lastYear(), 3, 15);
            ObjectNode fact = discipline(day, day.plusMonths(3));
            if (!c.codes("forms").isEmpty()) {
                fact.put("form", c.codes("forms").get(0));
            }
        }
    }

    private ObjectNode discipline(LocalDate decided, LocalDate ends) {
        ObjectNode fact = sketch.fact("disciplines");
        fact.put("system", "STATE").put("form", "WARNING").put("about", "NOMINEE");
        fact.put("decidedOn", decided.toString()).put("endsOn", ends.toString());
        sketch.paper(fact, "DECISION", decided).put("number", "77/QĐ-UBND");
        sketch.tell("nominee.discipline", "decided", decided, "ends", ends);
        return fact;
    }

    private void matter(Criterion c, Side side) {
        if (side == Side.NOT_MET) {
            String kind = c.codes("kinds").isEmpty()
                    ? MatterKind.DENUNCIATION.name()
                    : c.codes("kinds").get(0);
            sketch.fact("matters")
                    .put("kind", kind)
                    .put("about", "NOMINEE")
                    .put("verifyingBody", "Thanh tra tỉnh")
                    .put("opened", sketch.decision.minusMonths(1).toString());
            sketch.tell("nominee.matter", "kind", MatterKind.valueOf(kind), "opened", sketch.decision.minusMonths(1));
        }
    }

    private void overlap(Criterion c, Side side) {
        if (side == Side.NOT_MET) {
            sketch.fact("overlaps")
                    .put("kind", c.codes("kinds").get(0))
                    .put("other", "ho-so-khac")
                    .put("shared", "12/QĐ-UBND")
                    .put("ruling", "SAME_ACHIEVEMENT");
            sketch.tell("nominee.overlap");
        }
    }

    private void proposed(Criterion c, Side side) {
        if (side == Side.NOT_MET) {
            ObjectNode proposal = sketch.fact("proposals");
            proposal.put("award", c.codes("awards").get(0)).put("by", "nam-huong");
            sketch.tell("nominee.alsoproposed", "award", c.codes("awards").get(0));
        }
    }
}
