package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.binhxet.record.UnusableDirectory.Reason;
import vn.binhxet.round.WhatIf;

/**
 * What {@code run.json} says: from which inputs, rulebook texts and settings which engine made which outputs. It holds no
 * clock, path of a machine or count of threads, so that the same round gives the same record. The file is an in-toto
 * Statement whose predicate is this record; runs of the first format, which were this record alone, are still read.
 *
 * @param format name and version of this form
 * @param engine version of the program
 * @param round id of the round
 * @param inputs files of the round, as kept under {@code inputs/round/}
 * @param rules files of the rulebook, as kept under {@code inputs/rules/}
 * @param outputs every other file of the run
 * @param rulebook SHA-256 over the texts of the rulebook; {@code null} in the first format
 * @param fingerprint SHA-256 printed on every list, see {@link Fingerprint}; {@code null} in the first format
 * @param digest SHA-256 over all of the above, see {@link #recomputedDigest}
 */
public record RunRecord(
        String format,
        String engine,
        String round,
        Settings settings,
        List<FileDigest> inputs,
        List<FileDigest> rules,
        List<FileDigest> outputs,
        String rulebook,
        String fingerprint,
        String digest) {
    /** Name of the file. */
    public static final String FILE = "run.json";

    static final String ROUND = "inputs/round/";
    static final String RULES = "inputs/rules/";

    private static final String FORMAT_NAME = "binhxet-run/";
    private static final String FIRST_FORMAT = FORMAT_NAME + "1";
    private static final String FORMAT = FORMAT_NAME + "2";

    public RunRecord {
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        rules = rules == null ? List.of() : List.copyOf(rules);
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
    }

    /**
     * What the user asked for that bears on the outputs.
     *
     * @param lang {@code vi} or {@code en}
     * @param formats formats of reports, sorted
     * @param whatIf what a trial changed; {@code null} where the run is of the round as it stands
     * @param java version of Java, set only where Word, PDF or Excel files were written: how those are packed depends on it
     */
    public record Settings(
            String lang, List<String> formats, Detail detail, boolean strict, WhatIf whatIf, String java) {
        /** Of the round as it stands. */
        public Settings(String lang, List<String> formats, Detail detail, boolean strict) {
            this(lang, formats, detail, strict, null, null);
        }

        /** Of a trial, or of the round as it stands. */
        public Settings(String lang, List<String> formats, Detail detail, boolean strict, WhatIf whatIf) {
            this(lang, formats, detail, strict, whatIf, null);
        }

        public Settings {
            whatIf = whatIf == null || whatIf.changesNothing() ? null : whatIf;
            formats = formats == null
                    ? List.of()
                    : formats.stream().sorted().distinct().toList();
        }

        /** The Java this program runs on. */
        public static String runningJava() {
            return System.getProperty("java.runtime.version");
        }

        /** The same with this Java named where one of the outputs depends on it. */
        private Settings packing(List<FileDigest> outputs) {
            boolean packed = outputs.stream().map(FileDigest::path).anyMatch(RunVerification::isPacked);
            return packed && java == null ? new Settings(lang, formats, detail, strict, whatIf, runningJava()) : this;
        }

        /** Whether Word, PDF and Excel files can be made again byte for byte here. */
        public boolean packsAlike() {
            return java == null || java.equals(runningJava());
        }
    }

    /** The record of a run with these files. */
    static RunRecord of(String round, Settings settings, Collection<FileDigest> files) {
        List<FileDigest> outputs = files.stream()
                .filter(f -> !f.path().startsWith(ROUND) && !f.path().startsWith(RULES))
                .sorted()
                .toList();
        var open = new RunRecord(
                FORMAT,
                Engine.VERSION,
                round,
                settings.packing(outputs),
                files.stream().filter(f -> f.path().startsWith(ROUND)).sorted().toList(),
                files.stream().filter(f -> f.path().startsWith(RULES)).sorted().toList(),
                outputs,
                null,
                null,
                null);
        return open.sealed();
    }

    /** The same with what follows from the rest of it. */
    private RunRecord sealed() {
        boolean first = FIRST_FORMAT.equals(format);
        return new RunRecord(
                format,
                engine,
                round,
                settings,
                inputs,
                rules,
                outputs,
                first ? null : "sha256:" + Fingerprint.over(rules),
                first ? null : Fingerprint.of(engine, inputs, rules),
                recomputedDigest());
    }

    /** Whether nothing in it contradicts the rest of it. */
    boolean isConsistent() {
        return equals(sealed());
    }

    /** Every file of the run but {@code run.json}, by path. */
    public List<FileDigest> files() {
        return Stream.of(inputs, rules, outputs).flatMap(List::stream).sorted().toList();
    }

    Set<String> paths() {
        var paths = new TreeSet<String>();
        files().forEach(file -> paths.add(file.path()));
        return paths;
    }

    /**
     * SHA-256 over UTF-8 lines ended by LF: {@code format}, {@code engine}, {@code round}, {@code lang},
     * {@code formats} (joined by commas), {@code detail}, {@code strict} each with a space and its value, of a trial
     * {@code other-rules} and for each setting {@code set}, name and value, if recorded {@code java}, then for every
     * file by path {@code sha256 size path}.
     */
    public String recomputedDigest() {
        var lines = new ArrayList<String>();
        lines.add("format " + format);
        lines.add("engine " + engine);
        lines.add("round " + round);
        lines.add("lang " + settings.lang());
        lines.add("formats " + String.join(",", settings.formats()));
        lines.add("detail " + settings.detail().name().toLowerCase(Locale.ROOT));
        lines.add("strict " + settings.strict());
        if (settings.whatIf() != null) {
            lines.add("other-rules " + settings.whatIf().otherRules());
            settings.whatIf().set().forEach((name, value) -> lines.add("set " + name + " " + value));
        }
        if (settings.java() != null) {
            lines.add("java " + settings.java());
        }
        files().forEach(file -> lines.add(file.sha256() + " " + file.size() + " " + file.path()));
        MessageDigest digest = FileDigest.newDigest();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return "sha256:" + FileDigest.hex(digest);
    }

    byte[] toBytes() {
        return CanonicalJson.pretty(FIRST_FORMAT.equals(format) ? this : Statement.of(this));
    }

    /**
     * The record of the run in {@code directory}.
     *
     * @throws UnusableDirectory if there is none, or it cannot be read
     */
    static RunRecord read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Reason reason = Files.exists(directory) ? Reason.NOT_A_DIRECTORY : Reason.MISSING;
            throw UnusableDirectory.of(reason, directory, "");
        }
        return readIfAny(directory).orElseThrow(() -> UnusableDirectory.of(Reason.NOT_A_RUN, directory, ""));
    }

    /** The record in {@code directory}; empty if there is no {@code run.json} of ours. */
    static Optional<RunRecord> readIfAny(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = CanonicalJson.read(Files.readAllBytes(file));
            RunRecord record;
            if (Statement.isOne(json)) {
                String type = json.path("predicateType").asText();
                if (!type.startsWith(Statement.PREDICATES)) {
                    return Optional.empty();
                }
                if (!type.equals(Statement.PREDICATE)) {
                    throw UnusableDirectory.of(Reason.NEWER, directory, FILE + ": " + type);
                }
                record = CanonicalJson.MAPPER.treeToValue(json, Statement.class).predicate();
            } else {
                String format = json.path("format").asText();
                if (!format.startsWith(FORMAT_NAME)) {
                    return Optional.empty();
                }
                if (!format.equals(FIRST_FORMAT)) {
                    throw UnusableDirectory.of(Reason.NEWER, directory, FILE + ": " + format);
                }
                record = CanonicalJson.MAPPER.treeToValue(json, RunRecord.class);
            }
            boolean ours = record != null && (FORMAT.equals(record.format) || FIRST_FORMAT.equals(record.format));
            if (!ours) {
                throw UnusableDirectory.of(Reason.DAMAGED, directory, FILE);
            }
            if (record.settings == null || record.settings.detail() == null) {
                throw UnusableDirectory.of(Reason.DAMAGED, directory, FILE);
            }
            return Optional.of(record);
        } catch (JsonProcessingException e) {
            throw UnusableDirectory.of(Reason.DAMAGED, directory, FILE, e);
        }
    }
}
