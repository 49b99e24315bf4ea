package vn.binhxet.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents before the council with their digests, so that what was decided on can be shown later. */
final class Tabled {
    private static final String SUBMISSIONS = "inputs/round/submissions/";
    private static final String RULES = "inputs/rules/";

    private final Case the;
    private final ArrayList<Scope> rows = new ArrayList<>();

    Tabled(Case the) {
        this.the = the;
    }

    void put(Scope scope) {
        many(scope, "Hồ sơ đề nghị của các đơn vị", SUBMISSIONS);
        one(scope, "Danh sách đề nghị khen thưởng và lý do từng trường hợp (nominations.json)", "nominations.json");
        one(scope, "Kết quả đối chiếu từng tiêu chuẩn (explanations.jsonl)", "explanations.jsonl");
        many(scope, "Quy định pháp luật đã áp dụng", RULES);
        scope.list("tài liệu", rows);
    }

    private void one(Scope scope, String name, String path) {
        String digest = the.digests().get(path);
        if (digest != null) {
            row(scope, name, digest);
        }
    }

    private void many(Scope scope, String name, String folder) {
        SortedMap<String, String> files = new TreeMap<>(the.digests());
        files.keySet().removeIf(path -> !path.startsWith(folder));
        if (!files.isEmpty()) {
            row(scope, name + " (" + Official.count(files.size()) + " tệp)", together(files));
        }
    }

    /** One digest for a folder: over the lines "digest path", by path. */
    private static String together(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, sha) -> digest.update((sha + " " + path + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void row(Scope scope, String name, String digest) {
        String plain = digest.substring(digest.indexOf(':') + 1);
        rows.add(scope.inner().put("tên tài liệu", name).put("mã kiểm tra", plain.replaceAll("(.{16})(?=.)", "$1\n")));
    }
}
