package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An invented dossier while it is drawn up: facts as cases write them, what is told of it, and the days it lives in. Every
 * section is declared empty until a fact is put into it, so that nothing is missing by accident.
 */
final class Sketch {
    static final List<String> SECTIONS = List.of(
            "ratings",
            "awards",
            "initiatives",
            "research",
            "disciplines",
            "matters",
            "attestations",
            "minutes",
            "papers");

    final ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    final ObjectNode round = JsonNodeFactory.instance.objectNode();
    final LocalDate receipt;
    final LocalDate decision;
    final List<Said> told = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();
    private int papers;

    Sketch(LocalDate receipt, LocalDate decision) {
        this.receipt = receipt;
        this.decision = decision;
        SECTIONS.forEach(dossier::putArray);
    }

    /** The last year that has ended before receipt. */
    int lastYear() {
        return receipt.getYear() - 1;
    }

    void tell(String key, Object... values) {
        told.add(Said.of(key, values));
    }

    ArrayNode section(String name) {
        return dossier.get(name) instanceof ArrayNode array ? array : dossier.putArray(name);
    }

    /** A new fact of a section, with a decision as its paper. */
    ObjectNode fact(String section) {
        return section(section).addObject();
    }

    /** A section nobody submitted, whatever else was put into it. */
    void leaveOut(String section) {
        missing.add(section);
    }

    void finish() {
        missing.forEach(dossier::remove);
    }

    /** A decision of {@code year}, or of this year before receipt. */
    void decision(ObjectNode fact, int year) {
        papers++;
        LocalDate date = LocalDate.of(year, 12, 20);
        paper(fact, "DECISION", date.isAfter(receipt) ? receipt : date).put("number", (100 + papers) + "/QĐ-UBND");
    }

    /** A paper dated {@code date} that bears no number. */
    ObjectNode paper(ObjectNode fact, String type, LocalDate date) {
        return fact.putObject("paper")
                .put("type", type)
                .put("date", date.toString())
                .put("issuer", Persons.UNIT);
    }

    /** The first sort of paper that needs no number. */
    void confirmation(ObjectNode fact, String type) {
        ObjectNode paper = paper(fact, type, receipt.minusDays(10));
        paper.put("number", (300 + ++papers) + "/XN-UBND");
    }
}
