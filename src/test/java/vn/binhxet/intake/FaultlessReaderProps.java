package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The short way and the careful way are two readers of one contract: where the short one is sure, they agree. */
class FaultlessReaderProps {
    private static final String FACTS = """
            "versions":[{"receivedOn":"2025-09-12"}],
            "proposals":[{"award":"a","point":"b","type":"MERIT","priority":1,"thematic":false,"citationText":"Đã có thành tích",
              "period":{"from":"2020-01-01","until":"2025-01-01"},"by":"u",
              "letter":{"type":"SUBMISSION_LETTER","number":"45/TTr","date":"2025-09-10","receivedOn":"2025-09-12"}}],
            "ratings":[{"year":2024,"level":"GOOD","paper":{"type":"DECISION","number":"1","date":"2025-01-05","issuer":"U",
              "seen":{"by":"b","on":"2025-09-13"}}},{"year":2023,"level":"EXCELLENT","paper":{}}],
            "awards":[{"form":"f","year":2024,"type":"MERIT","thematic":true,"revoked":true,
              "achievementPeriod":{"from":"2024-01-01","until":"2025-01-01"},"paper":{"date":"2025-01-10"}}],
            "initiatives":[{"title":"t","year":2023,"scope":"PROVINCE","applied":true,"usedFor":["x"],"paper":{"date":"2023-05-01"}}],
            "research":[],"scores":[{"criterion":"c","value":"-9.5"},{"criterion":"d","plan":10,"actual":"8","grade":"A"}],
            "disciplines":[{"system":"PARTY","form":"REPRIMAND","about":"MEMBER","decidedOn":"2020-01-01","endsOn":"2021-01-01"}],
            "matters":[{"kind":"PRESS","verifyingBody":"T","opened":"2025-01-01","closed":"2025-02-01"}],
            "models":[{"ref":"m"}],"attestations":[{"statement":"s","holds":true,"by":"b","paper":{"type":"CONFIRMATION"}}],
            "minutes":[{"body":"b","kind":"COMMENDATION","heldOn":"2025-09-01","total":9,"present":8,"votesFor":7,"votesAgainst":1}],
            "papers":[{"type":"LIST","date":"2025-01-01","receivedOn":"2025-02-01","attests":["s"],"seen":{"by":"b","on":"2025-02-02"}}],
            "productions":[{"name":"n","since":"2022-01-01","scope":"COMMUNE","stable":true,"paper":{"date":"2025-01-05"}}],
            "ingenuities":[{"title":"t","year":2023,"scope":"PROVINCE","recognisedBy":"b","paper":{"date":"2023-05-01"}}],
            "leads":[{"kind":"MOVEMENT","launchedBy":"PRIME_MINISTER","from":"2020-01-01","until":"2025-01-01",
              "thematic":true,"stage":"FINAL","year":2025},{"kind":"CLUSTER","organiser":"PROVINCE","year":2024}]
            """;
    private static final List<String> RECORDS = List.of("""
            {"id":"A-1","kind":"INDIVIDUAL","name":"Lò Thị Mai","field":"ECONOMY","summary":"Báo cáo “tóm tắt”",
             "unit":{"id":"u","name":"U","level":"COMMUNE","system":"STATE","district":"d","areas":["BORDER"],
               "predecessors":[{"id":"p","name":"P","until":"2025-07-01","confirmed":{"type":"DECISION"}}]},
             "person":{"title":"Bà","gender":"FEMALE","birthDate":"1980-02-29","employedSince":"2001-01-01",
               "occupation":["FARMER"],"statClass":"DIRECT_WORKER"},
            """, """
            {"id":"B-1","kind":"COLLECTIVE","form":"VILLAGE","name":"Bản Nà Cài","unit":{"id":"u","name":"U"},
             "members":[{"asOf":"2025-01-01","count":12,"women":9}],"foundedOn":"2010-05-01",
             "rosters":[{"year":2024,"total":12,"completed":12,"titles":{"advanced-worker":9,"f":2},"disciplined":0,
               "unit":"p","paper":{"date":"2025-01-05"}}],
            """, """
            {"id":"C-1","kind":"HOUSEHOLD","name":"Hộ ông Sùng A Páo","unit":{"id":"u","name":"U"},
             "household":{"head":"Sùng A Páo","headGender":"MALE","members":5,
               "contributions":[{"kind":"LAND","quantity":"120.5","unit":"m2","value":5,"year":2023}]},
            """, """
            {"id":"D-1","kind":"MODEL","name":"Tổ tự quản","unit":{"id":"u","name":"U"},
             "model":{"address":"bản","level":"GRASSROOTS","status":"MAINTAINED","owner":"Chi hội","alsoRunBy":["x"],
               "startedOn":"2021-01-01","registered":{"on":"2022-01-01","with":"w","paper":{"type":"PLAN"}},
               "recognitions":[{"year":2024,"level":"COMMUNE","body":"b","paper":{"date":"2024-12-01"}}],
               "results":[{"what":"w","value":"12","unit":"km","year":2024}]},
            """);
    private static final Deadlines DUE = new Deadlines(
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2025, 10, 15),
            LocalDate.of(2025, 10, 20));

    private final DossierReader reader = new DossierReader(DUE);
    private int sure;

    @Property(tries = 4000)
    void whatIsReadQuicklyIsReadCarefullyToo(
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll @IntRange(min = 0, max = 600) int where,
            @ForAll @IntRange(min = 0, max = 40) int what,
            @ForAll @IntRange(min = 0, max = 600) int again,
            @ForAll @IntRange(min = 0, max = 400) int other)
            throws Exception {
        JsonNode tree = Json.FILES.readTree(RECORDS.get(kind) + FACTS + "}");
        spoil(tree, where, what);
        if (other <= 40) {
            spoil(tree, again, other);
        }
        agree(tree.toString());
    }

    @Example
    void everyKindOfRecordIsReadQuickly() throws Exception {
        for (String record : RECORDS) {
            // A paper that says nothing is no paper: the one doubt in these records.
            agree((record + FACTS + "}").replace(",\"paper\":{}", ""));
        }
        assertThat(sure).isEqualTo(RECORDS.size());
    }

    @Example
    void nearlyEveryRecordOfACampaignIsReadQuickly() throws Exception {
        int records = 0;
        try (var files = Files.walk(Path.of("fixtures"))) {
            for (Path file : (Iterable<Path>) files.filter(FaultlessReaderProps::isOfACampaign)::iterator) {
                for (String line : Files.readAllLines(file)) {
                    agree(line);
                    records++;
                }
            }
        }
        assertThat(records).isGreaterThan(5_000);
        assertThat(sure * 100L / records).isGreaterThan(90);
    }

    @Example
    void aFieldTwiceIsNotPassedOver() throws IOException {
        String twice = (RECORDS.get(0) + FACTS + "}").replace(",\"paper\":{}", "");
        assertThat(quickly(twice)).isNotNull();
        assertThat(quickly(twice.replace("\"by\":\"u\"", "\"by\":\"u\",\"by\":null")))
                .isNull();
        assertThat(quickly(twice + "{}")).isNull();
    }

    private static boolean isOfACampaign(Path file) {
        return file.toString().endsWith(".jsonl") && !file.toString().contains("refused");
    }

    private static void spoil(JsonNode tree, int where, int what) {
        var places = new ArrayList<Runnable>();
        Mutation.collect(tree, Mutation.value(what), places);
        places.get(where % places.size()).run();
    }

    private void agree(String record) throws IOException {
        Taken quick = quickly(record);
        if (quick != null) {
            sure++;
            Taken careful =
                    reader.readCarefully(new Submission(Json.FILES.readTree(record), Origin.line("f.jsonl", 1)));
            assertThat(careful.problems()).isEmpty();
            assertThat(quick.dossier()).isEqualTo(careful.dossier());
        }
    }

    private Taken quickly(String record) throws IOException {
        return reader.readQuickly(Json.QUICK.createParser(record), Origin.line("f.jsonl", 1));
    }
}
