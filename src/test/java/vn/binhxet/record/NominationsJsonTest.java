package vn.binhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.binhxet.ranking.RoundResult;

class NominationsJsonTest {
    private final RoundResult sample = SampleRound.result();

    @Test
    void totalsReconcileFromTheFileAlone() throws IOException {
        JsonNode totals = json(sample).path("totals");
        assertThat(number(totals, "records"))
                .isEqualTo(number(totals, "dossiers") + number(totals, "refused") + number(totals, "merged"));
        assertThat(number(totals, "submitted"))
                .isEqualTo(number(totals, "entries") + number(totals, "unlisted") + number(totals, "refused"));
        assertThat(sum(totals.path("byOutcome"))).isEqualTo(number(totals, "entries"));
        assertThat(sum(totals.path("byStatus"))).isEqualTo(number(totals, "entries"));
    }

    @Test
    void countsThatDoNotAddUpAreNotWritten() {
        var lost = new RoundResult(
                sample.round(),
                sample.rulebook(),
                sample.dossiers(),
                sample.assessments(),
                sample.lists(),
                sample.decisions(),
                sample.decisionsNeeded(),
                sample.problems(),
                sample.records() + 1,
                sample.refused(),
                sample.merged(),
                sample.unlisted());
        assertThatThrownBy(() -> json(lost))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("7 submitted, but 4 dossiers + 1 refused + 1 merged");
    }

    @Test
    void noQuotaIsSaidAndOtherAbsentValuesAreLeftOut() throws IOException {
        JsonNode json = json(sample);
        assertThat(json.at("/lists/1/quota").isNull()).isTrue();
        assertThat(json.at("/lists/0/quota").asInt()).isEqualTo(2);
        assertThat(json.at("/lists/0/entries/3").has("rank")).isFalse();
        assertThat(json.at("/lists/0/entries/3/nominee").has("unit")).isFalse();
    }

    @Test
    void pointsAreExactText() throws IOException {
        JsonNode entry = json(sample).at("/lists/0/entries/0");
        assertThat(entry.path("points").isTextual()).isTrue();
        assertThat(entry.path("points").asText()).isEqualTo("87.50");
        assertThat(entry.at("/pointsSheet/lines/0/points").asText()).isEqualTo("10");
    }

    @Test
    void awardsNotProposedButEarnedAreNamed() throws IOException {
        JsonNode entries = json(sample).at("/lists/0/entries");
        assertThat(entries.at("/0/alsoQualifies").toString()).isEqualTo("[\"model-recognition\"]");
        assertThat(entries.at("/2/alsoQualifies")).isEmpty();
    }

    @Test
    void theFileIsReadableAsItStands() throws IOException {
        String text = new String(bytes(sample), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("{\n  \"format\": \"binhxet-nominations/1\",\n  \"round\": {\n")
                .contains("\"name\": \"Tổ dân vận bản Nà Cài\"", "\"tiedWith\": [],")
                .contains("\n          \"rank\": 1,\n", "\n          \"replacedBy\": [ \"D-2\" ],\n")
                .endsWith("\n}\n")
                .doesNotContain("\r", "\\u");
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        assertThat(bytes(SampleRound.result())).isEqualTo(bytes(sample));
    }

    private static byte[] bytes(RoundResult result) throws IOException {
        var out = new ByteArrayOutputStream();
        NominationsJson.write(result, Detail.FULL, (entry, list) -> entry.id() + " trong " + list.kind(), out);
        return out.toByteArray();
    }

    private static JsonNode json(RoundResult result) throws IOException {
        return CanonicalJson.read(bytes(result));
    }

    private static int number(JsonNode json, String field) {
        return json.required(field).asInt();
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }
}
