package vn.binhxet.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.binhxet.dossier.FoldedKey;

/**
 * Finds near-equal long texts among many without comparing every pair: texts that share a band of their sketch are
 * compared in full. The same texts give the same pairs, in whatever order they come.
 *
 * <p>A text is compared as its runs of {@value #RUN} syllables after folding, so that case, diacritics typed another way,
 * dashes and blanks make no difference and a changed word spoils three runs only. Short texts are left alone: offices
 * write them alike.
 */
final class SimilarTexts {
    /** Shorter texts are never looked at. Unit: characters. */
    static final int SHORTEST = 250;

    /** Runs of syllables two texts must have in common, of all the runs of both. Unit: percent. */
    static final int ALIKE = 60;

    private static final int RUN = 3;
    private static final int BANDS = 16;
    private static final int ROWS = 3;

    /** In a band shared by more texts than this, each is compared with so many that come after it. */
    private static final int NEIGHBOURS = 40;

    private final List<Sketched> texts = new ArrayList<>();

    /** Two texts that are alike: their keys in order, and how much of the shorter stands in the other. Unit: percent. */
    record Alike(String first, String second, int percent) {}

    /** A text under a key of its own; short ones are not kept. */
    void add(String key, String text) {
        if (text != null && text.length() >= SHORTEST) {
            texts.add(Sketched.of(key, text));
        }
    }

    /** The pairs that are alike, by key. */
    List<Alike> pairs() {
        texts.sort(Comparator.comparing(Sketched::key));
        var compared = new LinkedHashSet<Long>();
        for (int band = 0; band < BANDS; band++) {
            var buckets = new LinkedHashMap<Long, List<Integer>>();
            for (int i = 0; i < texts.size(); i++) {
                buckets.computeIfAbsent(texts.get(i).band(band), b -> new ArrayList<>())
                        .add(i);
            }
            buckets.values().forEach(bucket -> candidates(bucket, compared));
        }
        var pairs = new ArrayList<Alike>();
        for (long pair : compared) {
            Sketched a = texts.get((int) (pair >>> Integer.SIZE));
            Sketched b = texts.get((int) pair);
            int common = a.common(b);
            int all = a.runs.length + b.runs.length - common;
            if (100L * common >= (long) ALIKE * all) {
                pairs.add(new Alike(a.key, b.key, 100 * common / Math.min(a.runs.length, b.runs.length)));
            }
        }
        pairs.sort(Comparator.comparing(Alike::first).thenComparing(Alike::second));
        return List.copyOf(pairs);
    }

    private static void candidates(List<Integer> bucket, Set<Long> compared) {
        for (int i = 0; i < bucket.size(); i++) {
            int last = bucket.size() > NEIGHBOURS ? Math.min(bucket.size(), i + 1 + NEIGHBOURS) : bucket.size();
            for (int j = i + 1; j < last; j++) {
                compared.add(((long) bucket.get(i) << Integer.SIZE) | bucket.get(j));
            }
        }
    }

    /** The longest passage two texts have in common, as the first one writes it; empty if they have none. */
    static String passage(String one, String other) {
        String[] a = one.strip().split("\\s+", -1);
        String[] keys = keys(a);
        String[] b = keys(other.strip().split("\\s+", -1));
        var ends = new HashMap<String, List<Integer>>();
        for (int j = 0; j < b.length; j++) {
            ends.computeIfAbsent(b[j], k -> new ArrayList<>()).add(j);
        }
        int[] before = new int[b.length + 1];
        int best = 0;
        int end = 0;
        for (int i = 0; i < keys.length; i++) {
            int[] now = new int[b.length + 1];
            for (int j : ends.getOrDefault(keys[i], List.of())) {
                now[j + 1] = before[j] + 1;
                if (now[j + 1] > best) {
                    best = now[j + 1];
                    end = i + 1;
                }
            }
            before = now;
        }
        return String.join(" ", Arrays.asList(a).subList(end - best, end));
    }

    private static String[] keys(String[] words) {
        return Arrays.stream(words).map(FoldedKey::of).toArray(String[]::new);
    }

    /** A text as sorted hashes of its runs, and the least of them under each of a fixed family of orders. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as values
    private record Sketched(String key, int[] runs, int[] sketch) {
        static Sketched of(String key, String text) {
            String[] syllables = FoldedKey.of(text).split(" ", -1);
            int n = Math.max(1, syllables.length - RUN + 1);
            int[] runs = new int[n];
            for (int i = 0; i < n; i++) {
                int hash = 17;
                for (int k = i; k < Math.min(i + RUN, syllables.length); k++) {
                    hash = mixed(hash * 31 + syllables[k].hashCode());
                }
                runs[i] = hash;
            }
            runs = Arrays.stream(runs).sorted().distinct().toArray();
            int[] sketch = new int[BANDS * ROWS];
            Arrays.fill(sketch, Integer.MAX_VALUE);
            for (int run : runs) {
                int order = run;
                for (int k = 0; k < sketch.length; k++) {
                    // Each order of the family follows from the one before it: the golden ratio as an odd number.
                    order = mixed(order + 0x9E3779B9);
                    sketch[k] = Math.min(sketch[k], order);
                }
            }
            return new Sketched(key, runs, sketch);
        }

        long band(int band) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = hash * 1_000_003 + sketch[band * ROWS + row];
            }
            return hash;
        }

        int common(Sketched other) {
            int i = 0;
            int j = 0;
            int common = 0;
            while (i < runs.length && j < other.runs.length) {
                int compared = Integer.compare(runs[i], other.runs[j]);
                common += compared == 0 ? 1 : 0;
                i += compared <= 0 ? 1 : 0;
                j += compared >= 0 ? 1 : 0;
            }
            return common;
        }

        /** Every bit of the result depends on every bit of {@code x}. */
        private static int mixed(int x) {
            int y = (x ^ (x >>> 16)) * 0x85EBCA6B;
            y = (y ^ (y >>> 13)) * 0xC2B2AE35;
            return y ^ (y >>> 16);
        }
    }
}
