package vn.binhxet.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.binhxet.dossier.FoldedKey;

/** The key under which the many ways to write one title or form in a list are the same. */
final class ShortName {
    private static final Map<String, String> LONG = abbreviations();
    /** Words that are written or left out without changing what is meant. */
    private static final Pattern OPTIONAL = Pattern.compile(words(List.of("của", "danh hiệu", "chủ tịch", "tặng")));

    private static final Pattern NAMED_PROVINCE = Pattern.compile("( " + FoldedKey.of("tỉnh") + ") .+$");

    private ShortName() {}

    static String of(String text) {
        String key = " " + FoldedKey.of(text) + " ";
        for (var entry : LONG.entrySet()) {
            key = key.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
        }
        key = OPTIONAL.matcher(key).replaceAll(" ");
        key = key.replaceAll(" +", " ").stripTrailing();
        return NAMED_PROVINCE.matcher(key).replaceAll("$1").strip();
    }

    private static Map<String, String> abbreviations() {
        var all = new TreeMap<String, String>();
        put(all, "UBND", "Ủy ban nhân dân");
        put(all, "CSTĐCS", "Chiến sĩ thi đua cơ sở");
        put(all, "CSTĐ", "Chiến sĩ thi đua");
        put(all, "LĐTT", "Lao động tiên tiến");
        put(all, "TTLĐXS", "Tập thể lao động xuất sắc");
        put(all, "BK", "Bằng khen");
        return all;
    }

    private static void put(Map<String, String> all, String brief, String full) {
        all.put(FoldedKey.of(brief), FoldedKey.of(full));
    }

    private static String words(List<String> words) {
        return "(?<= )(?:" + String.join("|", words.stream().map(FoldedKey::of).toList()) + ") ";
    }
}
