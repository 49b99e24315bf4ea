package vn.binhxet.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long it takes to find copied texts among many; no test, run by hand:
 * {@code java -cp … vn.binhxet.overlap.SimilarTextsBenchmark 70000}.
 */
public final class SimilarTextsBenchmark {
    private static final String[] SYLLABLES =
            ("vận động nhân dân hiến đất làm đường liên bản xây dựng nhà văn hóa phối hợp"
                            + " đoàn thể tổ chức buổi tuyên truyền giúp hộ thoát nghèo vốn quay vòng cầm tay chỉ việc duy trì tự quản an"
                            + " ninh trật tự không phát sinh đơn thư vượt cấp trồng rừng bảo vệ nguồn nước thu gom rác thải học sinh đến"
                            + " trường khám chữa bệnh hòa giải mâu thuẫn giữ gìn bản sắc lễ hội nông thôn mới sản phẩm hợp tác xã chuyển"
                            + " đổi số quân dân kết nghĩa biên giới thăm hỏi gia đình chính sách")
                    .split(" ", -1);

    private SimilarTextsBenchmark() {}

    /** Makes texts of 120 to 300 syllables, one in fifty a copy with a few words changed, and finds the copies. */
    public static void main(String[] args) {
        int n = args.length == 0 ? 70_000 : Integer.parseInt(args[0]);
        var random = new Random(70_000);
        var texts = new ArrayList<String[]>();
        int copies = 0;
        for (int i = 0; i < n; i++) {
            if (i % 50 == 49) {
                String[] copy = texts.get(random.nextInt(texts.size())).clone();
                for (int k = 0; k < 5; k++) {
                    copy[random.nextInt(copy.length)] = "khác";
                }
                texts.add(copy);
                copies++;
            } else {
                String[] text = new String[120 + random.nextInt(180)];
                Arrays.setAll(text, k -> SYLLABLES[random.nextInt(SYLLABLES.length)]);
                texts.add(text);
            }
        }
        long start = System.nanoTime();
        var similar = new SimilarTexts();
        for (int i = 0; i < n; i++) {
            similar.add(String.format(Locale.ROOT, "%06d", i), String.join(" ", texts.get(i)));
        }
        List<SimilarTexts.Alike> pairs = similar.pairs();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(n + " texts, " + copies + " copies, " + pairs.size() + " pairs found, " + millis + " ms");
    }
}
