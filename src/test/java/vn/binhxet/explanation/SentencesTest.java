package vn.binhxet.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Problem.Where;

/** Problems in the shape: place: what is wrong, what was expected, maybe what was meant. */
class SentencesTest {
    private static final Where CELL = new Where("ho-so.xlsx", "Cá nhân", 14, "G", "/person/employedSince");

    private static String vi(String code, String... values) {
        return new Sentences(Words.in("vi")).problem(Problem.of(code, Severity.ERROR, CELL, "LC25-C-001", values));
    }

    @Test
    void anImpossibleDateIsShownAsWrittenAndNeverGuessed() {
        assertThat(vi("impossible-date", "value", "31/02/2024"))
                .isEqualTo("ho-so.xlsx › Cá nhân › dòng 14, cột G: “31/02/2024” không phải là ngày hợp lệ."
                        + " Nhập theo dạng ngày/tháng/năm, ví dụ 28/02/2024. Đề nghị đối chiếu với văn bản gốc.");
        assertThat(vi("impossible-date", "field", "date", "value", "2024-02-31"))
                .contains("“2024-02-31” ở mục “date”");
    }

    @Test
    void aBirthDateIsNeverRepeated() {
        assertThat(vi("impossible-date", "field", "birthDate", "value", "31/04/1979"))
                .doesNotContain("1979")
                .contains("“(không ghi lại ở đây)” ở mục “birthDate” không phải là ngày hợp lệ");
        assertThat(vi(
                        "contradictory-dates",
                        "field",
                        "employedSince",
                        "value",
                        "1970-01-01",
                        "otherField",
                        "birthDate",
                        "otherValue",
                        "1979-04-01"))
                .doesNotContain("1979");
        assertThat(vi("brand-new", "field", "ethnicity", "value", "Mông")).doesNotContain("Mông");
    }

    @Test
    void aNearFieldNameIsGuessedWithAQuestion() {
        assertThat(vi("unknown-field", "field", "ratngs", "maybe", "ratings"))
                .endsWith("không có mục nào tên “ratngs”. Nội dung của mục này không được xét. Có phải là “ratings”?");
        assertThat(vi("unknown-field", "field", "xyz"))
                .endsWith("không có mục nào tên “xyz”. Nội dung của mục này không được xét.");
    }

    @Test
    void expectedTypesAndKindsAreToldInWords() {
        assertThat(vi("wrong-type", "field", "count", "value", "mười", "expected", "integer"))
                .endsWith("mục “count” ghi “mười”. Cần ghi số nguyên.");
        assertThat(vi("kind-does-not-fit", "field", "person", "kind", "COLLECTIVE"))
                .contains("hồ sơ tập thể không có phần “person”");
    }

    @Test
    void datesOfDeadlinesAreWrittenAsOfficesWriteThem() {
        assertThat(vi("late-dossier", "value", "2025-09-22", "due", "2025-09-20"))
                .contains("hồ sơ nhận ngày 22/9/2025, sau hạn nộp 20/9/2025");
    }

    @Test
    void aCodeWithoutWordsIsToldWithItsValues() {
        assertThat(vi("brand-new", "value", "7")).endsWith("có nội dung cần người kiểm tra (mã brand-new; value = 7).");
        assertThat(vi("missing-field")).endsWith("có nội dung cần người kiểm tra (mã missing-field).");
    }

    @Test
    void placesNameWhatIsKnownOfThem() {
        Words vi = Words.in("vi");
        assertThat(Sentences.place(new Where("submissions/a.jsonl", null, 7, null, "/ratings/0/level"), vi))
                .isEqualTo("submissions/a.jsonl › dòng 7 › ratings/0/level");
        assertThat(Sentences.place(new Where("round.yaml", null, 0, null, null), vi))
                .isEqualTo("round.yaml");
        assertThat(Sentences.place(new Where("a.csv", "ratings", 3, "level", null), Words.in("en")))
                .isEqualTo("a.csv › ratings › row 3, column level");
    }
}
