package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Progress;

class FormatsTest {
    private static final String JSON = """
            [{"id":"T-1","kind":"COLLECTIVE","form":"VILLAGE_GROUP","name":"Tổ dân vận bản Nà Cài",
              "unit":{"id":"sin-ho","name":"UBND xã Sìn Hồ","level":"COMMUNE","areas":["BORDER","SPECIALLY_DIFFICULT"],
                "predecessors":[{"id":"ta-ngao","name":"Xã Tả Ngảo","until":"2025-07-01"}]},
              "versions":[{"receivedOn":"2025-09-12"}],
              "proposals":[{"award":"provincial-certificate-collective","priority":1,
                "letter":{"number":"45/TTr-UBND","date":"2025-09-10"}}],
              "members":[{"asOf":"2025-09-01","count":12,"women":9}],
              "initiatives":[],
              "ratings":[
                {"year":2024,"level":"EXCELLENT","paper":{"type":"DECISION","number":"45/QĐ-UBND","date":"2025-01-10"}},
                {"year":2023,"level":"GOOD"}],
              "scores":[{"criterion":"spread","plan":"10","actual":"12"},{"criterion":"effect","value":"9.5"}],
              "attestations":[{"statement":"exemplary-compliance","holds":true,"by":"Đảng ủy xã"}]},
             {"id":"M-1","kind":"MODEL","name":"Hòm thư dân vận","unit":{"id":"sin-ho","name":"UBND xã Sìn Hồ"},
              "model":{"address":"Bản Nà Cài","alsoRunBy":["Chi đoàn","Chi hội phụ nữ"],
                "recognitions":[{"year":2023,"level":"COMMUNE"},{"year":2024,"level":"COMMUNE"}]}}]
            """;
    private static final List<String> MAIN = List.of(
            "id;kind;form;name;unit.id;unit.name;unit.level;unit.areas;receivedOn;model.address;model.alsoRunBy",
            "T-1;COLLECTIVE;VILLAGE_GROUP;Tổ dân vận bản Nà Cài;sin-ho;UBND xã Sìn Hồ;COMMUNE;"
                    + "\"BORDER; SPECIALLY_DIFFICULT\";12/9/2025;;",
            "M-1;MODEL;;Hòm thư dân vận;sin-ho;UBND xã Sìn Hồ;;;;Bản Nà Cài;\"Chi đoàn;Chi hội phụ nữ\"");
    private static final List<String> RATINGS = List.of(
            "dossier,year,level,paper.type,paper.number,paper.date",
            "T-1,2024,EXCELLENT,DECISION,45/QĐ-UBND,10/01/2025",
            "T-1,2023,GOOD,,,");

    @TempDir
    private Path root;

    private Folder tables(List<String> ratings) {
        return Folder.in(root)
                .with("submissions/bang/dossiers.csv", String.join("\r\n", MAIN))
                .with("submissions/bang/ratings.csv", "\ufeff" + String.join("\n", ratings))
                .with(
                        "submissions/bang/proposals.csv",
                        "dossier;award;priority;letter.number;letter.date|T-1;provincial-certificate-collective;1;45/TTr-UBND;10/09/2025"
                                .replace(';', '\t')
                                .replace('|', '\n'))
                .with("submissions/bang/members.csv", "dossier,asOf,count,women\nT-1,01/09/2025,12,9\n")
                .with("submissions/bang/initiatives.csv", "dossier,title,year,none\nT-1,,,x\n")
                .with(
                        "submissions/bang/scores.csv",
                        "dossier;criterion;value;plan;actual\nT-1;spread;;10;12\nT-1;effect;9,5;;\n")
                .with(
                        "submissions/bang/attestations.csv",
                        "sep=;\ndossier;statement;holds;by\nT-1;exemplary-compliance;có;Đảng ủy xã\n"
                                .getBytes(StandardCharsets.UTF_16))
                .with("submissions/bang/predecessors.csv", "dossier,id,name,until\nT-1,ta-ngao,Xã Tả Ngảo,2025-07-01\n")
                .with("submissions/bang/recognitions.csv", "dossier,year,level\nM-1,2024,COMMUNE\nM-1,2023,COMMUNE\n");
    }

    @Test
    void tablesAndJsonOfTheSameDossiersAreTheSameDossiers() {
        Submitted csv = tables(RATINGS).read();
        assertThat(csv.problems()).isEmpty();
        var json = new Folder(root.resolve("json"))
                .with("round.yaml", Folder.ROUND)
                .with("submissions/a.json", JSON);
        assertThat(withoutPlaces(csv)).isEqualTo(withoutPlaces(json.read()));
        assertThat(csv.dossiers().get(1).initiatives().submitted()).isTrue();
    }

    @Test
    void theOrderOfRowsMeansNothing() {
        var turned = new ArrayList<>(RATINGS);
        Collections.swap(turned, 1, 2);
        var dossiers = tables(RATINGS).read().dossiers();
        assertThat(tables(turned).read().dossiers()).isEqualTo(dossiers);
    }

    @Test
    void theOrderOfRecordsAndTheNumberOfThreadsMeanNothing() throws Exception {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            ObjectNode record = (ObjectNode) Json.FILES.readTree(JSON).get(0);
            record.put("id", "T-" + i);
            record.put("summary", "x".repeat(700));
            if (i % 7 == 0) {
                ((ObjectNode) record.get("unit")).put("level", "XA");
            }
            lines.add(record.toString());
        }
        var folder = Folder.in(root).with("submissions/a.jsonl", String.join("\n", lines));
        Submitted before = folder.read(1);
        assertThat(folder.read(2)).isEqualTo(before);
        Collections.shuffle(lines, new Random(7));
        Submitted after =
                folder.with("submissions/a.jsonl", String.join("\n", lines)).read(2);
        assertThat(after.dossiers()).isEqualTo(before.dossiers());
        assertThat(codes(after)).isEqualTo(codes(before));
    }

    @Test
    void placesAreFoundAgainAsRowsAndLines() throws Exception {
        Submitted csv = tables(RATINGS).read();
        Dossier group = csv.dossiers().get(1);
        assertThat(Places.locate(root, group.ratings().facts().get(0).place(), "T-1"))
                .isEqualTo(new Problem.Where("submissions/bang/ratings.csv", null, 2, null, "/ratings/0"));
        assertThat(Places.locate(root, group.place(), "T-1").row()).isEqualTo(2);
        var json = Folder.in(root.resolve("j")).with("submissions/a.json", JSON);
        Dossier same = json.read().dossiers().get(1);
        assertThat(Places.locate(json.root(), same.ratings().facts().get(1).place(), "T-1")
                        .row())
                .isEqualTo(11);
        var lines = Folder.in(root.resolve("l"))
                .with(
                        "submissions/a.jsonl",
                        "\n" + Json.FILES.readTree(JSON).get(1) + "\n\n"
                                + Json.FILES.readTree(JSON).get(0) + "\n");
        Dossier third = lines.read().dossiers().get(1);
        assertThat(Places.locate(lines.root(), third.ratings().facts().get(0).place(), "T-1")
                        .row())
                .isEqualTo(4);
    }

    @Test
    void textsAreComposedAndTrimmedAndNamesOtherwiseKept() {
        String decomposed = java.text.Normalizer.normalize("  Nguyễn  Thị Hoà ", java.text.Normalizer.Form.NFD);
        var read = Dossiers.fromTree(
                tree().put("id", "A").put("kind", "INDIVIDUAL").put("name", decomposed), "cases.yaml");
        assertThat(read.problems()).isEmpty();
        assertThat(read.dossier().orElseThrow().name()).isEqualTo("Nguyễn  Thị Hoà");
    }

    @Test
    void blankAndNullAreAbsentButAnEmptyListSaysNone() {
        ObjectNode tree =
                tree().put("id", "A").put("kind", "INDIVIDUAL").put("name", "A").put("field", " ");
        tree.putNull("ratings");
        tree.putArray("awards");
        tree.putArray("disciplines").addObject().put("form", "REPRIMAND").putObject("paper");
        Dossier dossier = Dossiers.fromTree(tree, "x").dossier().orElseThrow();
        assertThat(dossier.field()).isNull();
        assertThat(dossier.ratings().submitted()).isFalse();
        assertThat(dossier.awards().submitted()).isTrue();
        assertThat(dossier.disciplines().facts().get(0).paper()).isNull();
    }

    @Test
    void aLateSubmittedPaperIsLeftOutWithoutDamage() {
        ObjectNode tree = tree().put("id", "A").put("kind", "INDIVIDUAL").put("name", "A");
        tree.putArray("papers")
                .add(tree.objectNode().put("type", "LIST").put("receivedOn", "2025-10-06"))
                .add(tree.objectNode().put("type", "PLAN").put("receivedOn", "2025-10-05"));
        Submitted submitted =
                Folder.in(root).with("submissions/a.json", tree.toString()).read();
        assertThat(submitted.problems()).extracting(Problem::code).containsExactly(ProblemCodes.LATE_PAPER);
        var papers = submitted.dossiers().get(0).papers();
        assertThat(papers.damaged()).isFalse();
        assertThat(papers.facts()).singleElement().satisfies(p -> {
            assertThat(p.type()).isEqualTo(vn.binhxet.dossier.PaperType.PLAN);
            assertThat(p.place().pointer()).isEqualTo("/papers/1");
        });
    }

    @Test
    void aModelsListIsDamagedByAnElementThatLosesAValue() {
        ObjectNode tree = tree().put("id", "A").put("kind", "MODEL").put("name", "A");
        tree.putObject("model")
                .putArray("recognitions")
                .addObject()
                .put("year", 2024)
                .put("level", "UNHEARD_OF");
        Submitted submitted =
                Folder.in(root).with("submissions/a.json", tree.toString()).read();
        assertThat(submitted.problems()).extracting(Problem::code).containsExactly(ProblemCodes.UNKNOWN_CODE);
        assertThat(submitted.dossiers().get(0).damaged()).containsExactly("/model/recognitions");
    }

    @Test
    void aPaperSignedAfterTheDayOfTheRoundProvesNothingAndIsNamedOnce() {
        ObjectNode tree = tree().put("id", "A").put("kind", "INDIVIDUAL").put("name", "A");
        var future =
                tree.objectNode().put("type", "DECISION").put("number", "7").put("issuer", "U");
        future.put("date", "2025-10-11").putObject("seen").put("by", "b").put("on", "2025-10-12");
        tree.putArray("ratings")
                .addObject()
                .put("year", 2024)
                .put("level", "GOOD")
                .set("paper", future);
        tree.putArray("papers").add(tree.objectNode().put("type", "PLAN").put("date", "2025-10-10"));
        var received = future.deepCopy().put("receivedOn", "2025-09-01");
        received.remove("seen");
        tree.putArray("initiatives")
                .addObject()
                .put("title", "t")
                .put("year", 2024)
                .set("paper", received);
        Submitted submitted =
                Folder.in(root).with("submissions/a.json", tree.toString()).read();
        assertThat(submitted.problems())
                .extracting(p -> p.code() + " " + p.where().pointer() + " " + p.values())
                .containsExactly(
                        "contradictory-dates /initiatives/0/paper/receivedOn {field=receivedOn, otherField=date,"
                                + " otherValue=2025-10-11, value=2025-09-01}",
                        "future-paper /ratings/0/paper/date {due=2025-10-10, value=2025-10-11}");
        var dossier = submitted.dossiers().get(0);
        assertThat(dossier.ratings().damaged()).isFalse();
        var paper = dossier.ratings().facts().get(0).paper();
        assertThat(paper.number()).isEqualTo("7");
        assertThat(paper.date()).isNull();
        assertThat(paper.seen()).isNull();
        assertThat(dossier.papers().facts().get(0).date()).isEqualTo("2025-10-10");
        assertThat(dossier.initiatives().damaged()).isTrue();
    }

    @Test
    void aPlaceCannotBeSubmitted() {
        ObjectNode tree = tree().put("id", "A").put("kind", "INDIVIDUAL").put("name", "A");
        tree.putObject("place").put("file", "/etc/passwd").put("pointer", "");
        var read = Dossiers.fromTree(tree, "x");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCodes.UNKNOWN_FIELD);
        assertThat(read.dossier().orElseThrow().place().file()).isEqualTo("x");
    }

    @Test
    void aLineTooLongIsRefusedAndTheOthersRead() {
        String one = tree().put("kind", "MODEL").put("name", "A").put("id", "A").toString();
        String far = tree().put("kind", "MODEL").put("name", "A").put("id", "B").toString();
        byte[] text = (one + "\n" + "x".repeat(JsonLinesFile.LONGEST_LINE + (1 << 20)) + "\n" + far + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Submitted submitted = Folder.in(root).with("submissions/a.jsonl", text).read();
        assertThat(submitted.dossiers()).extracting(Dossier::id).containsExactly("A", "B");
        assertThat(submitted.problems())
                .extracting(Folder::line)
                .containsExactly("REFUSED too-large submissions/a.jsonl:2 - - null {max=8388608}");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        String deep = "[".repeat(100_000);
        Submitted submitted = Folder.in(root)
                .with("submissions/a.json", deep)
                .with("submissions/b.jsonl", "{\"id\":" + deep)
                .read();
        assertThat(submitted.refused()).isEqualTo(2);
        assertThat(submitted.problems()).extracting(Problem::code).containsOnly(ProblemCodes.BEYOND_BOUNDS);
    }

    @Test
    void progressEndsWhereItSaidItWould() throws Exception {
        tables(RATINGS);
        var last = new long[2];
        Progress progress = (done, total) -> {
            assertThat(done).isGreaterThanOrEqualTo(last[0]);
            last[0] = done;
            last[1] = total;
        };
        RoundDirectory.read(root, 2, progress);
        assertThat(last[1]).isPositive();
        assertThat(last[0]).isEqualTo(last[1]);
    }

    private static ObjectNode tree() {
        ObjectNode tree = Json.FILES.createObjectNode();
        tree.putObject("unit").put("id", "u").put("name", "U");
        return tree;
    }

    private static List<String> codes(Submitted submitted) {
        return submitted.problems().stream()
                .map(p -> p.dossier() + p.code() + p.where().pointer())
                .sorted()
                .toList();
    }

    private static List<JsonNode> withoutPlaces(Submitted submitted) {
        return submitted.dossiers().stream()
                .map(Copies::withoutPlaces)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
