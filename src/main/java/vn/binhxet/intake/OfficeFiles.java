package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;
import vn.binhxet.round.WhatIf;

/**
 * round.yaml and decisions.yaml, which the office writes itself. A fault in them changes every list, so nothing is taken
 * out to go on: all faults are named and the round is refused.
 */
final class OfficeFiles {
    static final String ROUND = "round.yaml";
    static final String DECISIONS = "decisions.yaml";
    private static final Map<Decision.Act, List<String>> NEEDED = Map.ofEntries(
            Map.entry(Decision.Act.WITHDRAW, List.of("dossier")),
            Map.entry(Decision.Act.OVERLAP, List.of("pair", "decision")),
            Map.entry(Decision.Act.READING, List.of("clause", "use")),
            Map.entry(Decision.Act.ORDER_TIE, List.of("order")),
            Map.entry(Decision.Act.REORDER, List.of("dossier", "rank")),
            Map.entry(Decision.Act.INCLUDE, List.of("dossier")),
            Map.entry(Decision.Act.EXCLUDE, List.of("dossier")),
            Map.entry(Decision.Act.DEFER, List.of("dossier")),
            Map.entry(Decision.Act.RECUSAL, List.of("member")),
            Map.entry(Decision.Act.RETURN, List.of("dossier")),
            Map.entry(Decision.Act.VOTE, List.of("votes")),
            Map.entry(Decision.Act.SUCCESSION, List.of("pair", "document")),
            Map.entry(Decision.Act.DECISION_SIGNED, List.of("document")),
            Map.entry(Decision.Act.NOT_AWARDED, List.of("dossier", "why")),
            Map.entry(Decision.Act.ALSO_AWARDED, List.of("dossier", "why")));

    private final Inputs inputs;
    private final List<Problem> problems = new ArrayList<>();

    OfficeFiles(Inputs inputs) {
        this.inputs = inputs;
    }

    /** What stands in the way of reading the round. */
    List<Problem> problems() {
        return problems;
    }

    /** The round, or {@code null} with its problems noted. */
    Round round() {
        if (!inputs.has(ROUND)) {
            var where = new Problem.Where(ROUND, null, 0, null, null);
            problems.add(Problem.of(ProblemCodes.MISSING_FILE, Severity.REFUSED, where, null, "name", ROUND));
            return null;
        }
        YamlFile yaml = read(ROUND, InputSchema.ROUND);
        if (yaml == null) {
            return null;
        }
        if (yaml.root().isNull()) {
            var where = new Problem.Where(ROUND, null, 0, null, null);
            problems.add(Problem.of(ProblemCodes.EMPTY_FILE, Severity.REFUSED, where, null));
            return null;
        }
        if (trialFails(yaml)) {
            return null;
        }
        var faults = check(yaml, InputSchema.ROUND, RoundSpelling::words);
        if (yaml.root() instanceof ObjectNode round) {
            RoundCoherence.check(round, faults);
        }
        report(yaml, faults);
        if (!faults.isEmpty()) {
            return null;
        }
        RoundSpelling.values((ObjectNode) yaml.root());
        return convert(yaml.root(), new TypeReference<Round>() {});
    }

    /** Puts the settings of a trial in; whether that failed. */
    private boolean trialFails(YamlFile yaml) {
        try {
            List<Problem> refused = Trial.apply(inputs, yaml.root());
            problems.addAll(refused);
            return !refused.isEmpty();
        } catch (IOException e) {
            var where = new Problem.Where(WhatIf.FILE, null, 0, null, null);
            problems.add(Problem.of(ProblemCodes.UNREADABLE_FILE, Severity.REFUSED, where, null));
            return true;
        }
    }

    /** The decisions in the order of the file; empty if there is no such file. */
    List<Decision> decisions() {
        if (!inputs.has(DECISIONS)) {
            return List.of();
        }
        YamlFile yaml = read(DECISIONS, InputSchema.DECISIONS);
        if (yaml == null || yaml.root().isNull()) {
            return List.of();
        }
        var faults = check(yaml, InputSchema.DECISIONS, RoundSpelling::votes);
        for (int i = 0; yaml.root().isArray() && i < yaml.root().size(); i++) {
            needed(yaml.root().get(i), i, faults);
        }
        report(yaml, faults);
        if (!faults.isEmpty()) {
            return List.of();
        }
        ArrayNode placed = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < yaml.root().size(); i++) {
            ObjectNode decision = (ObjectNode) yaml.root().get(i);
            decision.putObject("place").put("file", DECISIONS).put("pointer", Numbered.pointer("", i));
            placed.add(decision);
        }
        return convert(placed, new TypeReference<List<Decision>>() {});
    }

    private static void needed(JsonNode decision, int index, List<Fault> faults) {
        for (Decision.Act act : Decision.Act.values()) {
            if (act.name().equals(decision.path("act").asText())) {
                for (String field : NEEDED.get(act)) {
                    if (!decision.has(field)) {
                        faults.add(Fault.missing("/" + index, field));
                    }
                }
            }
        }
    }

    private YamlFile read(String file, InputSchema schema) {
        String code;
        try (var text = Decoding.reader(inputs.open(file))) {
            return YamlFile.read(file, text, schema.shape());
        } catch (YamlFile.Unreadable e) {
            problems.add(e.problem());
            return null;
        } catch (CharacterCodingException e) {
            code = ProblemCodes.UNDECODABLE_FILE;
        } catch (IOException e) {
            code = ProblemCodes.UNREADABLE_FILE;
        }
        problems.add(Problem.of(code, Severity.REFUSED, new Problem.Where(file, null, 0, null, null), null));
        return null;
    }

    private static List<Fault> check(
            YamlFile yaml, InputSchema schema, java.util.function.Consumer<JsonNode> shorthands) {
        shorthands.accept(yaml.root());
        var faults = new ArrayList<>(new Spelling().texts(yaml.root()));
        faults.addAll(schema.faults(yaml.root()));
        return faults;
    }

    private void report(YamlFile yaml, List<Fault> faults) {
        for (Fault fault : faults) {
            problems.add(
                    new Problem(fault.code(), Severity.REFUSED, yaml.where(fault.pointer()), null, fault.values()));
        }
    }

    private static <T> T convert(JsonNode checked, TypeReference<T> type) {
        try {
            return Json.VALUES.readerFor(type).readValue(checked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("schema and records differ: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
