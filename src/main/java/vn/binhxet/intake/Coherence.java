package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Kind;

/** What no schema can say: dates and numbers that contradict each other, and parts a kind of nominee does not have. */
final class Coherence {
    private static final Map<String, Kind> PARTS = Map.of(
            "person", Kind.INDIVIDUAL,
            "household", Kind.HOUSEHOLD,
            "model", Kind.MODEL,
            "members", Kind.COLLECTIVE,
            "form", Kind.COLLECTIVE,
            "rosters", Kind.COLLECTIVE,
            "foundedOn", Kind.COLLECTIVE);
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    private final List<Fault> faults;

    private Coherence(List<Fault> faults) {
        this.faults = faults;
    }

    /** Adds what is incoherent in {@code dossier}; values the schema refused are left alone. */
    static void check(ObjectNode dossier, List<Fault> faults) {
        var check = new Coherence(faults);
        check.kind(dossier);
        check.person(dossier.path("person"));
        check.proposals(dossier.path("proposals"));
        check.facts(dossier);
        check.numbers(dossier);
    }

    private void kind(ObjectNode dossier) {
        String kind = dossier.path("kind").asText();
        PARTS.forEach((part, belongs) -> {
            JsonNode found = dossier.path(part);
            boolean present = found.isContainerNode() ? !found.isEmpty() : found.isTextual();
            if (present && isKind(kind) && !belongs.name().equals(kind)) {
                faults.add(Fault.narrow(
                        ProblemCodes.KIND_DOES_NOT_FIT, Pointers.child("", part), "field", part, "kind", kind));
            }
        });
    }

    private static boolean isKind(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private void person(JsonNode person) {
        ordered(person, "/person", "birthDate", "employedSince", "employedSince");
        ordered(person, "/person", "birthDate", "deceasedOn", "deceasedOn");
    }

    private void proposals(JsonNode proposals) {
        for (int i = 0; i < proposals.size(); i++) {
            period(proposals.get(i), "/proposals/" + i, "period");
            paper(proposals.get(i), "/proposals/" + i, "letter");
        }
    }

    private void facts(ObjectNode dossier) {
        for (String section : List.of("ratings", "awards", "initiatives", "research", "ingenuities", "rosters")) {
            each(dossier, section, this::paperNotBeforeYear);
        }
        each(dossier, "awards", (award, at) -> period(award, at, "achievementPeriod"));
        each(dossier, "awards", this::paperNotBeforeAchievement);
        each(dossier, "disciplines", (one, at) -> ordered(one, at, "decidedOn", "endsOn", "endsOn"));
        each(dossier, "matters", (one, at) -> ordered(one, at, "opened", "closed", "closed"));
        each(dossier, "leads", this::movement);
        for (String section : DossierReader.SECTIONS) {
            each(dossier, section, (one, at) -> paper(one, at, "paper"));
        }
        each(dossier, "papers", (one, at) -> paperItself(one, at, null));
        JsonNode recognitions = dossier.path("model").path("recognitions");
        for (int i = 0; i < recognitions.size(); i++) {
            paperNotBeforeYear(recognitions.get(i), "/model/recognitions/" + i);
        }
    }

    private void numbers(ObjectNode dossier) {
        each(dossier, "members", (one, at) -> notMore(one, at, "women", "count"));
        each(dossier, "minutes", (one, at) -> {
            notMore(one, at, "present", "total");
            notMore(one, at, "votesFor", "present");
            notMore(one, at, "votesAgainst", "present");
        });
        each(dossier, "rosters", (one, at) -> {
            notMore(one, at, "completed", "total");
            notMore(one, at, "disciplined", "total");
        });
        for (String field : List.of("value", "plan", "actual")) {
            each(dossier, "scores", (one, at) -> within(one, at, field));
        }
        JsonNode contributions = dossier.path("household").path("contributions");
        for (int i = 0; i < contributions.size(); i++) {
            within(contributions.get(i), "/household/contributions/" + i, "quantity");
            within(contributions.get(i), "/household/contributions/" + i, "value");
        }
    }

    /** Numbers may come as JSON numbers, whose size a schema's pattern does not see. */
    private void within(JsonNode fact, String at, String field) {
        JsonNode number = fact.path(field);
        if (number.isNumber()) {
            BigDecimal value = number.decimalValue();
            if (value.scale() > 6 || value.scale() < -15 || value.abs().compareTo(LARGEST) >= 0) {
                faults.add(Fault.value(
                        ProblemCodes.NUMBER_OUT_OF_RANGE,
                        Pointers.child(at, field),
                        "field",
                        field,
                        "value",
                        InputSchema.shown(number)));
            }
        }
    }

    private void notMore(JsonNode fact, String at, String part, String whole) {
        if (fact.path(part).isInt()
                && fact.path(whole).isInt()
                && fact.get(part).asInt() > fact.get(whole).asInt()) {
            contradiction(ProblemCodes.CONTRADICTORY_NUMBERS, fact, at, part, whole);
        }
    }

    private void paperNotBeforeYear(JsonNode fact, String at) {
        LocalDate signed = date(fact.path("paper").path("date"));
        if (signed != null
                && fact.path("year").isInt()
                && signed.getYear() < fact.get("year").asInt()) {
            tooEarly(
                    at + "/paper",
                    "date",
                    at + "/paper/date",
                    signed,
                    "year",
                    fact.get("year").asText());
        }
    }

    private void paperNotBeforeAchievement(JsonNode award, String at) {
        LocalDate signed = date(award.path("paper").path("date"));
        LocalDate from = date(award.path("achievementPeriod").path("from"));
        if (signed != null && from != null && signed.isBefore(from)) {
            tooEarly(at + "/paper", "date", at + "/paper/date", signed, "achievementPeriod", from.toString());
        }
    }

    /** The date {@code field} of {@code owner} lies before what it has to follow, so that {@code drop} is not taken. */
    private void tooEarly(String owner, String field, String drop, LocalDate found, String other, String bound) {
        faults.add(Fault.value(
                ProblemCodes.CONTRADICTORY_DATES,
                Pointers.child(owner, field),
                drop,
                Fault.named("field", field, "value", found.toString(), "otherField", other, "otherValue", bound)));
    }

    private void paper(JsonNode fact, String at, String name) {
        if (fact.path(name).isObject()) {
            paperItself(fact.get(name), at, name);
        }
    }

    private void paperItself(JsonNode paper, String owner, String name) {
        if (!paper.has("receivedOn") && !paper.has("seen")) {
            return;
        }
        String at = name == null ? owner : Pointers.child(owner, name);
        ordered(paper, at, "date", "receivedOn", "receivedOn");
        LocalDate signed = date(paper.path("date"));
        LocalDate seen = date(paper.path("seen").path("on"));
        if (signed != null && seen != null && seen.isBefore(signed)) {
            tooEarly(at + "/seen", "on", at + "/seen", seen, "date", signed.toString());
        }
    }

    private void movement(JsonNode lead, String at) {
        ordered(lead, at, "from", "until", "until");
    }

    private void period(JsonNode owner, String at, String name) {
        LocalDate from = date(owner.path(name).path("from"));
        LocalDate until = date(owner.path(name).path("until"));
        if (from != null && until != null && !from.isBefore(until)) {
            contradiction(ProblemCodes.CONTRADICTORY_DATES, owner.get(name), Pointers.child(at, name), "until", "from");
        }
    }

    private void ordered(JsonNode owner, String at, String earlier, String later, String reported) {
        LocalDate first = date(owner.path(earlier));
        LocalDate second = date(owner.path(later));
        if (first != null && second != null && second.isBefore(first)) {
            contradiction(
                    ProblemCodes.CONTRADICTORY_DATES, owner, at, reported, reported.equals(later) ? earlier : later);
        }
    }

    private void contradiction(String code, JsonNode owner, String at, String field, String other) {
        String pointer = Pointers.child(at, field);
        boolean wholePeriod = field.equals("until");
        faults.add(Fault.value(
                code,
                pointer,
                wholePeriod ? at : pointer,
                Fault.named(
                        "field",
                        field,
                        "value",
                        owner.get(field).asText(),
                        "otherField",
                        other,
                        "otherValue",
                        owner.get(other).asText())));
    }

    private static void each(ObjectNode dossier, String section, Check check) {
        JsonNode facts = dossier.path(section);
        for (int i = 0; i < facts.size(); i++) {
            if (facts.isArray() && facts.get(i).isObject()) {
                check.look(facts.get(i), Numbered.pointer("/" + section, i));
            }
        }
    }

    /** The date in {@code node}, or {@code null} if there is none a calendar knows. */
    static LocalDate date(JsonNode node) {
        return node.isTextual() ? date(node.textValue()) : null;
    }

    /** The date {@code text} writes as year, month and day, or {@code null}. */
    static LocalDate date(String text) {
        if (text.length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Looks at one fact at a pointer. */
    private interface Check {
        void look(JsonNode fact, String at);
    }
}
