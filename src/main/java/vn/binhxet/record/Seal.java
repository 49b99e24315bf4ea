package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.Round;
import vn.binhxet.round.RoundSettings;

/**
 * Criteria, weights and quotas as they stood on a day: {@code seal.json} of a round, written before the first dossier.
 *
 * @param settings what of {@code round.yaml} decides, see {@link RoundSettings}
 * @param files {@code round.yaml} and every text of the rulebook that decides, the criterion sets among them
 * @param digest SHA-256 over UTF-8 lines ended by LF: {@code format}, {@code round}, {@code sealedOn}, {@code engine},
 *     each with a space and its value, a line with name and value for each setting, then for every file
 *     {@code sha256 size path}
 */
public record Seal(
        String format,
        String round,
        LocalDate sealedOn,
        String engine,
        SortedMap<String, String> settings,
        List<FileDigest> files,
        String digest) {
    /** Name of the file in a round directory. */
    public static final String FILE = "seal.json";

    private static final String FORMAT = "binhxet-seal/1";
    private static final String ROUND_FILE = RunRecord.ROUND + "round.yaml";

    public Seal {
        settings = new TreeMap<>(settings == null ? Map.of() : settings);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /**
     * Seals {@code round} with {@code rules} and writes {@code seal.json} beside {@code round.yaml}.
     *
     * @param round the value of {@code round.yaml}, already checked against the rulebook
     * @throws UnusableFile if the round was sealed before
     */
    public static Seal write(Path directory, Path rules, Round round, LocalDate on) throws IOException {
        Path file = directory.resolve(FILE);
        Optional<Seal> before = readIfAny(directory);
        if (before.isPresent()) {
            throw UnusableFile.sealedAlready(file, before.get().sealedOn());
        }
        var files = new ArrayList<FileDigest>();
        files.add(FileDigest.of(ROUND_FILE, directory.resolve("round.yaml")));
        for (String path : FileTree.files(rules)) {
            if (decides(path)) {
                files.add(FileDigest.of(RunRecord.RULES + path, rules.resolve(path)));
            }
        }
        var open = new Seal(FORMAT, round.id(), on, Engine.VERSION, RoundSettings.of(round), sorted(files), null);
        var seal =
                new Seal(open.format, open.round, on, open.engine, open.settings, open.files, open.recomputedDigest());
        AtomicFile.create(file, CanonicalJson.pretty(seal));
        return seal;
    }

    /**
     * The seal of a round; empty if it was never sealed.
     *
     * @throws UnusableFile if it is not as it was written
     */
    public static Optional<Seal> readIfAny(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            Seal seal = CanonicalJson.MAPPER.readValue(bytes, Seal.class);
            boolean whole = FORMAT.equals(seal.format)
                    && seal.sealedOn != null
                    && Arrays.equals(bytes, CanonicalJson.pretty(seal))
                    && seal.recomputedDigest().equals(seal.digest);
            if (whole) {
                return Optional.of(seal);
            }
            throw UnusableFile.damagedSeal(file, null);
        } catch (JsonProcessingException e) {
            throw UnusableFile.damagedSeal(file, e);
        }
    }

    /** Cases and explanations of the rulebook decide nothing. */
    private static boolean decides(String path) {
        return (path.endsWith(".yaml") && !path.endsWith("cases.yaml")) || path.endsWith(".drl");
    }

    private static List<FileDigest> sorted(Collection<FileDigest> files) {
        return files.stream().sorted().toList();
    }

    private String recomputedDigest() {
        MessageDigest sum = FileDigest.newDigest();
        var lines = new ArrayList<String>();
        lines.add("format " + format);
        lines.add("round " + round);
        lines.add("sealedOn " + sealedOn);
        lines.add("engine " + engine);
        settings.forEach((name, value) -> lines.add("setting " + name + " " + value));
        files.forEach(f -> lines.add(f.sha256() + " " + f.size() + " " + f.path()));
        lines.forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return "sha256:" + FileDigest.hex(sum);
    }

    /** Paths of rulebook texts that are not as sealed, among {@code files} of a run. */
    List<String> changedRules(Collection<FileDigest> files) {
        Map<String, String> sealed = rules(this.files);
        Map<String, String> now = rules(files);
        var paths = new TreeSet<>(sealed.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !String.valueOf(sealed.get(path)).equals(now.get(path)))
                .map(path -> path.substring(RunRecord.RULES.length()))
                .toList();
    }

    private static Map<String, String> rules(Collection<FileDigest> files) {
        var digests = new TreeMap<String, String>();
        files.stream()
                .filter(f -> f.path().startsWith(RunRecord.RULES) && decides(f.path()))
                .forEach(f -> digests.put(f.path(), f.sha256()));
        return digests;
    }

    /** What can be said of it beside a run of {@code round} with these files. */
    Provenance.Seal beside(Round round, String engineNow, Collection<FileDigest> files) {
        return new Provenance.Seal(
                sealedOn,
                digest,
                RoundSettings.changes(settings, RoundSettings.of(round)),
                changedRules(files),
                engine.equals(engineNow) ? null : engine);
    }
}
