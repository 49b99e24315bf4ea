package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuickCheckProps {
    private static final String FULL = """
            {"id":"A-1","kind":"INDIVIDUAL","form":"VILLAGE","name":"Lò Thị Mai","field":"ECONOMY","summary":"x",
             "unit":{"id":"u","name":"U","level":"COMMUNE","areas":["BORDER"],
               "predecessors":[{"id":"p","until":"2025-07-01"}]},
             "versions":[{"receivedOn":"2025-09-12"}],
             "proposals":[{"award":"a","priority":1,"thematic":false,"period":{"from":"2020-01-01"}}],
             "person":{"gender":"FEMALE","birthDate":"1980-02-29","occupation":["FARMER"]},
             "household":{"contributions":[{"kind":"LAND","quantity":"120.5","value":5}]},
             "model":{"alsoRunBy":["x"],"registered":{"on":"2022-01-01","paper":{"type":"PLAN"}},
               "recognitions":[{"year":2024}],"results":[{"what":"w"}]},
             "members":[{"count":3}],"ratings":[{"year":2024,"level":"GOOD"}],
             "awards":[{"form":"f","year":2024,"revoked":true}],"scores":[{"criterion":"c","value":"-9.5"}],
             "initiatives":[{"title":"t","year":2023,"usedFor":["x"]}],"matters":[{"kind":"PRESS"}],
             "papers":[{"type":"LIST","attests":["s"],"seen":{"by":"b"}}],"attestations":[{"statement":"s","holds":true}]}
            """;

    @Property(tries = 3000)
    void whatPassesQuicklyHasNoFaultForTheValidator(
            @ForAll @IntRange(min = 0, max = 400) int where, @ForAll @IntRange(min = 0, max = 30) int what)
            throws Exception {
        JsonNode tree = Json.FILES.readTree(FULL);
        var places = new ArrayList<Runnable>();
        collect(tree, replacement(what), places);
        places.get(where % places.size()).run();
        if (InputSchema.DOSSIER.passesQuickly(tree)) {
            assertThat(InputSchema.DOSSIER.validated(tree)).isEmpty();
        }
    }

    @net.jqwik.api.Example
    void aFaultlessDossierPassesQuickly() throws Exception {
        assertThat(InputSchema.DOSSIER.passesQuickly(Json.FILES.readTree(FULL))).isTrue();
    }

    private static JsonNode replacement(int what) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> values = List.of(
                make.textNode(""),
                make.textNode("x"),
                make.textNode("x y"),
                make.textNode("x".repeat(501)),
                make.textNode("x".repeat(1001)),
                make.textNode("x".repeat(20_001)),
                make.textNode("2024-02-29"),
                make.textNode("2023-02-29"),
                make.textNode("1899-12-31"),
                make.textNode("2100-01-01"),
                make.textNode("12.5"),
                make.textNode("12,5"),
                make.textNode("1".repeat(16)),
                make.textNode("GOOD"),
                make.textNode("đ-1"),
                make.numberNode(0),
                make.numberNode(-1),
                make.numberNode(1899),
                make.numberNode(2100),
                make.numberNode(Integer.MAX_VALUE),
                make.numberNode(Long.MAX_VALUE),
                make.numberNode(new BigDecimal("1.5")),
                make.numberNode(new BigDecimal("1E+900")),
                make.booleanNode(true),
                make.nullNode(),
                make.arrayNode(),
                make.arrayNode().add("x"),
                make.objectNode(),
                make.objectNode().put("year", 2024),
                make.objectNode().put("nothing", "x"));
        return values.get(what % values.size());
    }

    private static void collect(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(e -> {
                places.add(() -> object.set(e.getKey(), value));
                places.add(() -> object.remove(e.getKey()));
                collect(e.getValue(), value, places);
            });
            places.add(() -> object.set("more", value));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                places.add(() -> list.set(at, value));
                collect(list.get(i), value, places);
            }
        }
    }
}
