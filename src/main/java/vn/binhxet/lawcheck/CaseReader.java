package vn.binhxet.lawcheck;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Section;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** Turns the texts of {@code cases.yaml} into cases, and a case into the dossier and the round it speaks of. */
final class CaseReader {
    static final ObjectMapper YAML = new YAMLMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addDeserializer(Section.class, new SectionReader(null)));

    private CaseReader() {}

    /** Every case of the rulebook, in the order of files and cases; a file that is no YAML is one case without a name. */
    static List<RuleCase> all(Rulebook rulebook) {
        var cases = new ArrayList<RuleCase>();
        rulebook.cases().forEach((file, bytes) -> {
            String[] folders = file.split("/", -1);
            String award = folders.length < 2 ? "" : folders[folders.length - 2];
            JsonNode root = read(bytes);
            for (JsonNode node : root.path("cases")) {
                String own = node.path("award").asText(award);
                cases.add(new RuleCase(own, file, root.path("base"), root.path("round"), node));
            }
            if (!root.path("cases").isArray()) {
                cases.add(new RuleCase(award, file, root, MissingNode.getInstance(), MissingNode.getInstance()));
            }
        });
        return List.copyOf(cases);
    }

    private static JsonNode read(byte[] bytes) {
        try {
            return YAML.readTree(bytes);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** The dossier of a case: the base, with whole sections replaced; {@code null} takes a section away. */
    static Dossier dossier(RuleCase c) throws IOException {
        if (!(c.base() instanceof ObjectNode base)) {
            throw new IOException("the file has no 'base'");
        }
        ObjectNode dossier = base.deepCopy();
        for (var e : c.node().path("given").properties()) {
            if (e.getValue().isNull()) {
                dossier.remove(e.getKey());
            } else {
                dossier.set(e.getKey(), e.getValue().deepCopy());
            }
        }
        return dossier(dossier, c.text("receipt"));
    }

    /** A dossier written like that of a case, received on {@code receipt}. */
    static Dossier dossier(ObjectNode dossier, String receipt) throws IOException {
        places(dossier);
        dossier.putArray("versions").addObject().put("receivedOn", receipt);
        return YAML.treeToValue(dossier, Dossier.class);
    }

    /** The round of a case, which opens only the award it tries; asOf is the day of decision where it does not say. */
    static Round round(RuleCase c, String programme) throws IOException {
        ObjectNode round = YAML.createObjectNode();
        round.put("id", "case");
        round.put("asOf", c.text("decision"));
        round.put("decisionOn", c.text("decision"));
        if (programme != null) {
            round.put("programme", programme);
        }
        round.putArray("awards").addObject().put("award", c.award());
        for (JsonNode over : List.of(c.round(), c.node().path("round"))) {
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
                if (section.getValue().get(i) instanceof ObjectNode fact) {
                    fact.putObject("place").put("file", "cases.yaml").put("pointer", "/" + section.getKey() + "/" + i);
                }
            }
        }
    }

    /** A list is a submitted section; a section that is not there was not submitted. */
    private static final class SectionReader extends JsonDeserializer<Section<?>> implements ContextualDeserializer {
        private final transient JavaType facts;

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
