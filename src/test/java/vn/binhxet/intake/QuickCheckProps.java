package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
        Mutation.collect(tree, Mutation.value(what), places);
        places.get(where % places.size()).run();
        if (InputSchema.DOSSIER.passesQuickly(tree)) {
            assertThat(InputSchema.DOSSIER.validated(tree)).isEmpty();
        }
    }

    @net.jqwik.api.Example
    void aFaultlessDossierPassesQuickly() throws Exception {
        assertThat(InputSchema.DOSSIER.passesQuickly(Json.FILES.readTree(FULL))).isTrue();
    }
}
