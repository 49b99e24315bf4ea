package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Section;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** The cases of one rulebook, run: given these facts, this is found. */
final class RuleCases {
    private static final ObjectMapper YAML = new YAMLMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addDeserializer(Section.class, new SectionReader(null)));

    private final Rulebook rulebook;
    private final Map<Case, Assessment> assessed = new LinkedHashMap<>();

    /** Runs every case of {@code rulebook}. */
    RuleCases(Rulebook rulebook) throws IOException {
        this.rulebook = rulebook;
        var byRound = new LinkedHashMap<Round, List<Case>>();
        for (Case c : cases()) {
            byRound.computeIfAbsent(round(c), r -> new ArrayList<>()).add(c);
        }
        // One compilation of the rules per round, not per case.
        byRound.forEach((round, cases) -> {
            try (var engine = RuleEngine.of(rulebook)) {
                var evaluator = new Evaluator(engine, rulebook, round, List.of());
                for (Case c : cases) {
                    Assessment own = evaluator.assess(dossier(c)).stream()
                            .filter(a -> a.award().award().id().equals(c.award))
                            .findFirst()
                            .orElse(null);
                    assessed.put(c, own);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What was found for each case, {@code null} where the award does not take the nominee. */
    Map<Case, Assessment> assessed() {
        return assessed;
    }

    record Case(String award, JsonNode base, JsonNode round, JsonNode node) {
        String name() {
            return node.get("case").asText();
        }

        String text(String key) {
            return node.get(key).asText();
        }
    }

    private List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        for (var file : rulebook.cases().entrySet()) {
            String[] folders = file.getKey().split("/", -1);
            JsonNode root = YAML.readTree(file.getValue());
            for (JsonNode node : root.get("cases")) {
                cases.add(new Case(folders[folders.length - 2], root.get("base"), root.path("round"), node));
            }
        }
        return cases;
    }

    /** Fails where something else was found. */
    static void holds(Case c, Assessment assessment) {
        assertThat(assessment).as("the award is assessed").isNotNull();
        JsonNode expect = c.node.get("expect");
        if (expect.has("outcome")) {
            assertThat(assessment.outcome().name())
                    .as("outcome, gaps %s", gaps(assessment))
                    .isEqualTo(expect.get("outcome").asText());
        }
        if (expect.has("grounds")) {
            var points = new ArrayList<String>();
            expect.get("grounds").forEach(g -> points.add(g.asText()));
            assertThat(assessment.grounds().stream().map(Ground::point).toList())
                    .isEqualTo(points);
        }
        for (var e : expect.path("findings").properties()) {
            String id = e.getKey().startsWith("general/") ? e.getKey() : c.award + "/" + e.getKey();
            Finding finding = assessment.findings().get(id);
            assertThat(finding).as(id).isNotNull();
            JsonNode want = e.getValue();
            String verdict =
                    want.isTextual() ? want.asText() : want.get("verdict").asText();
            assertThat(finding.verdict().name()).as(id).isEqualTo(verdict);
            if (want.has("cause")) {
                assertThat(finding.cause().name())
                        .as(id)
                        .isEqualTo(want.get("cause").asText());
            }
        }
    }

    private static List<String> gaps(Assessment assessment) {
        return assessment.gaps().stream()
                .map(f -> f.criterion().id() + " " + f.verdict() + " " + f.cause())
                .toList();
    }

    private static Dossier dossier(Case c) throws IOException {
        ObjectNode dossier = c.base.deepCopy();
        for (var e : c.node.path("given").properties()) {
            if (e.getValue().isNull()) {
                dossier.remove(e.getKey());
            } else {
                dossier.set(e.getKey(), e.getValue().deepCopy());
            }
        }
        places(dossier);
        dossier.putArray("versions").addObject().put("receivedOn", c.text("receipt"));
        return YAML.treeToValue(dossier, Dossier.class);
    }

    private Round round(Case c) throws IOException {
        ObjectNode round = YAML.createObjectNode();
        round.put("id", "case");
        round.put("asOf", c.text("decision"));
        round.put("decisionOn", c.text("decision"));
        round.put("programme", "skilled-mass-mobilization");
        var opened = round.putArray("awards");
        rulebook.awards().keySet().forEach(id -> opened.addObject().put("award", id));
        for (JsonNode over : List.of(c.round, c.node.path("round"))) {
            over.properties().forEach(e -> round.set(e.getKey(), e.getValue()));
        }
        return YAML.treeToValue(round, Round.class);
    }

    /** Gives every fact of every section a place, as intake does. */
    private static void places(ObjectNode dossier) {
        for (var section : dossier.properties()) {
            for (int i = 0;
                    section.getValue().isArray() && i < section.getValue().size();
                    i++) {
                ((ObjectNode) section.getValue().get(i))
                        .putObject("place")
                        .put("file", "cases.yaml")
                        .put("pointer", "/" + section.getKey() + "/" + i);
            }
        }
    }

    /** A list is a submitted section; a section that is not there was not submitted. */
    private static final class SectionReader extends JsonDeserializer<Section<?>> implements ContextualDeserializer {
        private final JavaType facts;

        SectionReader(JavaType facts) {
            this.facts = facts;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new SectionReader(property.getType().containedType(0));
        }

        @Override
        public Section<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JavaType list = context.getTypeFactory().constructCollectionType(List.class, facts);
            List<?> read = context.readValue(parser, list);
            return Section.of(read);
        }
    }
}
