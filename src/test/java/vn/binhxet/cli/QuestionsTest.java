package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions a council asks after a round, as a person asks them. */
class QuestionsTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), args);
    }

    /** What was printed, on one line. */
    private String said() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private String evaluated(String fixture) {
        String to = temp.resolve(fixture).toString();
        assertThat(run("evaluate", "fixtures/" + fixture, "-o", to, "--formats", "json"))
                .isZero();
        return to;
    }

    @Test
    void whyOneStandsAboveTheOtherIsToldWithTheLawAndTheRowOfTheFile() {
        String to = evaluated("tie-separated-by-womens-preference");
        assertThat(run("compare", to, "D3", "D2")).isZero();
        assertThat(said())
                .contains("Bà Vàng Thị Mẫu xếp thứ 2, ông Giàng A Ví xếp thứ 3")
                .contains("khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP")
                .contains("Ông Giàng A Ví: nguồn submissions/ho-so.jsonl › dòng 3 › person/gender");
    }

    @Test
    void whereAFloorReversedTwoItSaysWhichAndWhomItLetIn() throws Exception {
        String to = evaluated("floor-forces-a-pass-over");
        assertThat(run("compare", to, "D2", "D3")).isZero();
        assertThat(said())
                .contains("Ông Giàng A Ví xếp sau nhưng được đề nghị")
                .contains("ít nhất 01 thuộc nhóm người trực tiếp lao động")
                .contains("được chọn thay: ông Giàng A Ví");
        assertThat(run("compare", to, "D2", "D3", "--json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(json.get("reversed").asBoolean()).isTrue();
        assertThat(json.get("key").asText()).isEqualTo("POINTS");
        assertThat(json.get("first").get("dossier").asText()).isEqualTo("D2");
    }

    @Test
    void twoThatShareNoListAreNotCompared() {
        String to = evaluated("lai-chau-2020-2025");
        assertThat(run("compare", to, "LC25-T-0003", "LC25-C-0032")).isZero();
        assertThat(said())
                .contains("không cùng trong danh sách nào")
                .contains("một hồ sơ là tập thể, một hồ sơ là cá nhân");
    }

    @Test
    void oneDossierIsNotComparedWithItself() {
        String to = evaluated("tie-separated-by-womens-preference");
        assertThat(run("compare", to, "D2", "D2")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void leastChangeSaysWhatToDoUnderWhichClauseAndThatItWasProved() throws Exception {
        String to = evaluated("discipline-not-yet-served");
        assertThat(run("explain", to, "D1")).isZero();
        assertThat(said())
                .contains("Chỉ có một cách: Đợi đến ngày 10/5/2026")
                .contains("(đoạn 2 khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP)")
                .contains("đã đối chiếu lại theo quy định áp dụng khi đó: đủ tiêu chuẩn theo hồ sơ");
        assertThat(run("explain", to, "D1", "--json")).isZero();
        JsonNode way = new ObjectMapper()
                .readTree(out.toString())
                .get(0)
                .get("leastChange")
                .get("ways")
                .get(0);
        assertThat(way.get("from").asText()).isEqualTo("2026-05-10");
        assertThat(way.get("proof").asText()).isEqualTo("QUALIFIES");
        assertThat(way.get("changes").get(0).get("means").asText()).isEqualTo("WAIT");
    }

    @Test
    void aWaitIntoLawNobodyFormalisedCannotBeKnown() {
        String to = evaluated("used-initiative-is-not-used-again");
        assertThat(run("explain", to, "D1")).isZero();
        assertThat(said())
                .contains("Được tặng trong các năm 2025 và 2026: Danh hiệu “Chiến sĩ thi đua cơ sở”")
                .contains("CHƯA BIẾT ĐƯỢC kết quả");
    }

    @Test
    void whatNothingHelpsIsSaidWithItsReason() {
        String to = evaluated("party-body-alone-does-not-carry-point-a");
        assertThat(run("explain", to, "D1")).isZero();
        assertThat(said())
                .contains("Không có thay đổi nào làm cho hồ sơ đủ tiêu chuẩn")
                .contains("người phát động không thể thay đổi");
    }

    @Test
    void whatAnOutcomeWouldNotSurviveTheLossOfIsNamed() {
        String to = evaluated("tie-separated-by-womens-preference");
        assertThat(run("explain", to, "D2")).isZero();
        assertThat(said())
                .contains(
                        "Nếu riêng một trong các văn bản sau không còn giá trị thì kết quả đối chiếu là hồ sơ chưa đầy đủ")
                .contains("báo cáo thành tích ngày 30/8/2025 của UBND xã Pa Hàm");
    }
}
