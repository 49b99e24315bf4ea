package vn.binhxet.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Near-equal Vietnamese texts, as offices type them. */
class SimilarTextsTest {
    private static final String REPORT = "Năm 2024 và 2025, đồng chí đã trực tiếp vận động 148 hộ dân trong bản hiến"
            + " 2.800 m² đất và hơn 890 ngày công để mở rộng đường liên bản, xây dựng nhà văn hóa; phối hợp với các"
            + " đoàn thể tổ chức 45 buổi tuyên truyền với trên 1.850 lượt người dự; giúp 10 hộ thoát nghèo bằng vốn"
            + " quay vòng và cầm tay chỉ việc; duy trì tổ tự quản an ninh, không để phát sinh đơn thư vượt cấp.";

    @Test
    void caseDiacriticsToneDashesAndBlanksMakeNoDifference() {
        String typed = Normalizer.normalize(
                REPORT.toUpperCase(Locale.ROOT)
                        .replace("HÓA", "HOÁ")
                        .replace(" ", "  ")
                        .replace("; ", " – "),
                Normalizer.Form.NFD);
        assertThat(alike(REPORT, typed)).isEqualTo(100);
    }

    @Test
    void aFewChangedWordsAreFound() {
        assertThat(alike(REPORT, REPORT.replace("148", "151").replace("45 buổi", "54 buổi")))
                .isGreaterThan(80);
    }

    @Test
    void anotherReportIsNotAlike() {
        String other = "Tập thể đã xây dựng mô hình thu gom rác thải tại hộ gia đình, lắp 32 lò đốt rác mini, trồng"
                + " 4 km đường hoa, vận động các hộ ký cam kết không vứt rác xuống suối; phối hợp trường học dạy trẻ"
                + " phân loại rác; đến nay 95 phần trăm số hộ thực hiện, nguồn nước đầu bản trong trở lại, xã được"
                + " công nhận đạt tiêu chí môi trường và đón 12 đoàn đến học tập kinh nghiệm trong hai năm.";
        assertThat(alike(REPORT, other)).isZero();
    }

    @Test
    void shortTextsAreLeftAlone() {
        String boilerplate = "Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” giai đoạn 2020-2025";
        assertThat(alike(boilerplate, boilerplate)).isZero();
    }

    @Test
    void theSharedPassageIsTheLongest() {
        assertThat(SimilarTexts.passage("một hai ba bốn năm sáu", "không Hai  BA bốn bảy năm sáu"))
                .isEqualTo("hai ba bốn");
        assertThat(SimilarTexts.passage("một hai", "ba bốn")).isEmpty();
    }

    /** Against comparing every pair by hand, on texts mixed from the same sentences. */
    @Test
    void noNearEqualPairIsMissedAmongMixedTexts() {
        var random = new Random(20251122);
        String[] words = REPORT.split(" ", -1);
        var written = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int k = 0; k < 90; k++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            written.add(text.toString());
            if (i % 3 == 0) {
                written.add(text.toString().replaceFirst("(?s)^(.{40}).{12}", "$1 nay"));
            }
        }
        var texts = new SimilarTexts();
        for (int i = 0; i < written.size(); i++) {
            texts.add(String.format(Locale.ROOT, "%04d", i), written.get(i));
        }
        List<SimilarTexts.Alike> pairs = texts.pairs();
        assertThat(pairs).hasSize(100).allSatisfy(p -> {
            int first = Integer.parseInt(p.first());
            assertThat(Integer.parseInt(p.second())).isEqualTo(first + 1);
        });
    }

    @Test
    void theOrderOfTextsDoesNotMatter() {
        var one = new SimilarTexts();
        one.add("a", REPORT);
        one.add("b", REPORT.replace("148", "151"));
        var other = new SimilarTexts();
        other.add("b", REPORT.replace("148", "151"));
        other.add("a", REPORT);
        assertThat(one.pairs()).isEqualTo(other.pairs()).hasSize(1);
    }

    private static int alike(String a, String b) {
        var texts = new SimilarTexts();
        texts.add("a", a);
        texts.add("b", b);
        return texts.pairs().stream().mapToInt(SimilarTexts.Alike::percent).sum();
    }
}
