package vn.binhxet.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an office can write in an editable paper, and what it is told when it cannot be used. */
class LayoutTest {
    private final Scope scope =
            new Scope().put("tỉnh", "tỉnh Mẫu").put("số", (String) null).put("trống", "");

    private List<Block> filled(String text) {
        return Filling.fill(LayoutReader.read("papers/thu.mau", "tên: Thử\n" + text), scope);
    }

    private static String paragraph(Block block) {
        return ((Block.Paragraph) block).text();
    }

    @Test
    void placesAreFilledInCapitalsWhereTheyAreWrittenInCapitals() {
        assertThat(paragraph(filled("[đoạn]\nỦy ban {tỉnh}, {TỈNH}").get(0))).isEqualTo("Ủy ban tỉnh Mẫu, TỈNH MẪU");
    }

    @Test
    void whatIsNotKnownIsDottedAndWhatIsEmptyIsNothing() {
        assertThat(paragraph(filled("[đoạn]\nSố: {số}{trống}.").get(0))).isEqualTo("Số: " + Filling.DOTS + ".");
    }

    @Test
    void aPartIsSaidOnlyWhereItsValueIsThere() {
        assertThat(filled("[nếu có trống]\n[đoạn]\nA\n[hết]\n[nếu không có trống]\n[đoạn]\nB\n[hết]"))
                .hasSize(1)
                .first()
                .satisfies(b -> assertThat(paragraph(b)).isEqualTo("B"));
    }

    @Test
    void aTableHasARowForEachOfItsList() {
        scope.list(
                "người",
                List.of(scope.inner().put("tên", "A | B"), scope.inner().put("tên", "C")));
        var grid = (Block.Grid)
                filled("[bảng người]\nTT | 20 | giữa | {stt}\nTên | 80 | trái | **{tên}** / {tỉnh} / {trống}")
                        .get(0);
        assertThat(grid.rows()).containsExactly(List.of("1", "**A | B**\ntỉnh Mẫu"), List.of("2", "**C**\ntỉnh Mẫu"));
    }

    @Test
    void textTypedWithSeparateToneMarksIsTheSameText() {
        assertThat(paragraph(filled("[đoạn]\n{ti\u0309nh}").get(0))).isEqualTo("tỉnh Mẫu");
    }

    @Test
    void anUnknownPlaceIsNamedWithItsLineAndAGuess() {
        assertThatThrownBy(() -> filled("[đoạn]\n{tĩnh}"))
                .isInstanceOfSatisfying(
                        LayoutRefused.class,
                        e -> assertThat(e.text().vi())
                                .startsWith(
                                        "rules/papers/thu.mau, dòng 3: không có chỗ điền “tĩnh”. Có thể là “tỉnh”?"));
    }

    @Test
    void anUnknownPartIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> filled("[doạn]\nA"))
                .isInstanceOfSatisfying(
                        LayoutRefused.class,
                        e -> assertThat(e.text().vi())
                                .contains("dòng 2: không có phần “doạn”. Có thể là “đoạn”?")
                                .contains("gạch đầu dòng"));
    }

    @Test
    void widthsThatDoNotMakeAHundredAreRefused() {
        assertThatThrownBy(() -> filled("[bảng người]\nTT | 20 | giữa | {stt}")).hasMessageContaining("add up to 20");
    }

    @Test
    void aPartThatIsNeverClosedIsRefusedAtItsBeginning() {
        assertThatThrownBy(() -> filled("[với mỗi người]\n[đoạn]\nA"))
                .isInstanceOfSatisfying(
                        LayoutRefused.class, e -> assertThat(e.text().vi()).contains("dòng 2"));
    }

    @Test
    void capacityIsWrittenInLinesAboveTheName() {
        scope.put("ký", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC").put("người", "Nguyễn Văn A");
        var signatures = (Block.Signatures)
                filled("[ký]\nnơi nhận: - Như trên;\nphải: {ký} | {người}").get(0);
        assertThat(signatures.right().capacity()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(signatures.right().name()).isEqualTo("Nguyễn Văn A");
    }
}
