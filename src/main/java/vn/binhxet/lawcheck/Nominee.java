package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/**
 * An invented nominee that stands on chosen sides of the criteria of an award, written as a case.
 *
 * @param written the case; its expectation is what the sides say, not what the program found
 * @param told what is told of it, in order
 */
record Nominee(RuleCase written, List<Said> told) {

    /**
     * Invents a nominee.
     *
     * @param sides the side of each criterion that matters; bars, holds and papers are clear unless named, all other
     *     criteria are not met
     * @param readings clause to reading, where another than the default is meant
     * @param which varies the name
     */
    static Nominee of(
            Rulebook rulebook, Epoch epoch, Map<String, Side> sides, Map<String, String> readings, int which) {
        AwardInForce award = epoch.text();
        LawDates dates = epoch.dates();
        LocalDate decision = dates.decision() == null ? dates.receipt() : dates.decision();
        var sketch = new Sketch(dates.receipt(), decision);
        if (epoch.province() != null) {
            sketch.round.put("province", epoch.province());
            sketch.tell(
                    "nominee.province",
                    "province",
                    rulebook.provinces().get(epoch.province()).name());
        }
        var wanted = new LinkedHashMap<Criterion, Side>();
        List<String> clear = Trees.besideTheStandard(award);
        award.criteria().forEach((id, c) -> {
            if (sides.containsKey(id)) {
                wanted.put(c, sides.get(id));
            } else if (clear.contains(id) && !lacking(c, award, sides)) {
                wanted.put(c, Side.MET);
            }
        });
        List<Criterion> all = List.copyOf(award.criteria().values());
        Persons.put(sketch, award.award(), wanted, all, which);
        new Facts(rulebook, sketch, award, wanted).put();
        sketch.finish();
        readings.forEach((clause, use) -> sketch.round
                .withObject("/readings")
                .putObject(clause)
                .put("use", use)
                .put("by", "Hội đồng Thi đua - Khen thưởng tỉnh"));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("case", "");
        node.put("award", award.award().id());
        node.put("receipt", dates.receipt().toString());
        node.put("decision", decision.toString());
        if (!sketch.round.isEmpty()) {
            node.set("round", sketch.round);
        }
        node.set("given", sketch.dossier);
        node.set("expect", expected(sides, award));
        var written = new RuleCase(
                award.award().id(),
                "rules check",
                JsonNodeFactory.instance.objectNode(),
                JsonNodeFactory.instance.objectNode(),
                node);
        return new Nominee(written, List.copyOf(sketch.told));
    }

    /** Whether another part of the dossier asks for the very paper that is to be missing. */
    private static boolean lacking(Criterion c, AwardInForce award, Map<String, Side> sides) {
        return c.condition().equals("paper-present")
                && sides.entrySet().stream()
                        .filter(e -> e.getValue() == Side.MISSING)
                        .map(e -> award.criteria().get(e.getKey()))
                        .anyMatch(other -> other.condition().equals("paper-present")
                                && other.codes("papers").equals(c.codes("papers")));
    }

    private static ObjectNode expected(Map<String, Side> sides, AwardInForce award) {
        ObjectNode expect = JsonNodeFactory.instance.objectNode();
        ObjectNode findings = expect.putObject("findings");
        sides.forEach((id, side) -> {
            String prefix = award.award().id() + "/";
            String leaf = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
            findings.put(
                    leaf,
                    switch (side) {
                        case AT, ABOVE, MET -> "MET";
                        case BELOW, NOT_MET -> "NOT_MET";
                        case MISSING -> "UNDETERMINED";
                    });
        });
        return expect;
    }

    /** The case under a name. */
    Nominee named(String name) {
        ObjectNode node = (ObjectNode) written.node().deepCopy();
        node.put("case", name);
        return new Nominee(new RuleCase(written.award(), written.file(), written.base(), written.round(), node), told);
    }
}
