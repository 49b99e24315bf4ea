package vn.binhxet.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Nearest;

/** Who stands on the lists of a folder, found by id or by name, first in the same file, then in the others. */
final class Nominees {
    private static final int MOST_COMPARED = 2000;
    /** U+00F0, which old keyboards give for U+0111. */
    private static final char ETH = '\u00F0';

    private final Map<String, Index> byFile = new HashMap<>();
    private final Index everywhere = new Index();

    /** The nominees of one file, or of all, by id and by name. */
    private static final class Index {
        private final List<Nominee> all = new ArrayList<>();
        private final Map<String, Nominee> byId = new HashMap<>();
        private final Map<String, Map<String, Nominee>> byName = new HashMap<>();

        void add(Nominee nominee) {
            all.add(nominee);
            if (nominee.written()) {
                byId.putIfAbsent(nominee.id(), nominee);
            }
            byName.computeIfAbsent(FoldedKey.of(nominee.name()), n -> new LinkedHashMap<>())
                    .putIfAbsent(nominee.id(), nominee);
        }

        List<Nominee> named(String text, String unit, Kind kind) {
            Nominee byId = this.byId.get(text);
            if (byId != null && (kind == null || byId.kind() == kind)) {
                return List.of(byId);
            }
            List<Nominee> named = byName.getOrDefault(FoldedKey.of(text), Map.of()).values().stream()
                    .filter(n -> kind == null || n.kind() == kind)
                    .toList();
            if (unit == null || named.size() < 2) {
                return named;
            }
            String key = Units.key(unit);
            List<Nominee> there = named.stream()
                    .filter(n -> n.unit() != null && Units.key(n.unit()).equals(key))
                    .toList();
            return there.isEmpty() ? named : there;
        }
    }

    /**
     * One nominee of a list.
     *
     * @param kind {@code null} if the row does not say
     * @param written whether the id was written by the office, not made from name and unit
     */
    record Nominee(
            String id,
            Kind kind,
            String name,
            String unit,
            String file,
            boolean written,
            SheetLayout layout,
            Grid.Row row) {}

    void add(Nominee nominee) {
        everywhere.add(nominee);
        byFile.computeIfAbsent(nominee.file(), f -> new Index()).add(nominee);
    }

    /** Everybody, in the order of files and rows. */
    List<Nominee> all() {
        return everywhere.all;
    }

    /** Everybody on the lists of {@code file}. */
    List<Nominee> in(String file) {
        return byFile.containsKey(file) ? byFile.get(file).all : List.of();
    }

    /**
     * Those meant by {@code text}: none, one, or several that have the name.
     *
     * @param unit the unit that tells several apart, or {@code null}
     * @param kind the only kind meant, or {@code null}
     */
    List<Nominee> named(String text, String unit, Kind kind, String file) {
        List<Nominee> own = byFile.containsKey(file) ? byFile.get(file).named(text, unit, kind) : List.of();
        return own.isEmpty() ? everywhere.named(text, unit, kind) : own;
    }

    /** The name most like {@code text}, or {@code null}; not looked for among thousands. */
    String nearest(String text, String file) {
        List<Nominee> among = in(file).isEmpty() ? all() : in(file);
        return among.size() > MOST_COMPARED
                ? null
                : Nearest.of(text, among.stream().map(Nominee::name).toList());
    }

    /** An id made of what does not change when rows move: kind, name and unit, and what tells namesakes apart. */
    static String id(Kind kind, String name, String unitKey, String apart) {
        String key = kind + "\n" + FoldedKey.of(name) + "\n" + unitKey + "\n" + apart;
        String hash = HexFormat.of().formatHex(sha256(key)).substring(0, 6);
        String slug = slug(name);
        return (slug.isEmpty() ? "ho-so" : slug.substring(0, Math.min(40, slug.length()))) + "-" + hash;
    }

    /** Letters without marks, digits, and dashes. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (c == 'đ' || c == ETH) {
                slug.append('d');
            } else if (!isMark(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
