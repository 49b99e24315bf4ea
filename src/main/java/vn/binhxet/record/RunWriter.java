package vn.binhxet.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.round.WhatIf;

/**
 * Writes one run: copies of the inputs, the results, and last {@code run.json}. Nothing is seen of it before
 * {@link #finish}; closed without it, what stood there before is untouched.
 */
public final class RunWriter implements AutoCloseable {
    private static final List<String> ROUND_FILES =
            List.of("round.yaml", "decisions.yaml", Seal.FILE, RunsBook.FILE, WhatIf.FILE);
    private static final List<String> ROUND_DIRECTORIES = List.of("register", "submissions");

    private final AtomicDirectory directory;

    private RunWriter(AtomicDirectory directory) {
        this.directory = directory;
    }

    /**
     * Begins a run in {@code out}.
     *
     * @throws UnusableDirectory if something else than a run stands there
     */
    public static RunWriter open(Path out) throws IOException {
        return new RunWriter(AtomicDirectory.replacingRun(out));
    }

    /**
     * Copies what a round consists of: {@code round.yaml}, {@code decisions.yaml}, {@code register/},
     * {@code submissions/}, its seal, its book of runs and what a trial changed; hidden files are left out.
     *
     * @param asked what this run tries; with nothing in it, the trial of {@code round} itself is kept, if it is one
     * @return the copy, to evaluate from, so that what was evaluated is what is kept
     */
    public Path copyRound(Path round, WhatIf asked) throws IOException {
        WhatIf whatIf = asSealed(round) ? new WhatIf(false, asked.set()) : asked;
        for (String name : ROUND_FILES) {
            if (name.equals(WhatIf.FILE) && !whatIf.changesNothing()) {
                try (OutputStream out = directory.file(RunRecord.ROUND + name)) {
                    out.write(CanonicalJson.pretty(whatIf));
                }
            } else if (Files.isRegularFile(round.resolve(name))) {
                copy(round.resolve(name), RunRecord.ROUND + name);
            }
        }
        for (String name : ROUND_DIRECTORIES) {
            if (Files.isDirectory(round.resolve(name))) {
                copyTree(round.resolve(name), RunRecord.ROUND + name + "/");
            }
        }
        return directory.resolve(RunRecord.ROUND);
    }

    /** Whether the rules copied before are those the round was sealed with: then they are not other rules. */
    private boolean asSealed(Path round) throws IOException {
        return Seal.readIfAny(round)
                .filter(seal -> seal.changedRules(directory.written().values()).isEmpty())
                .isPresent();
    }

    /** Copies a round as it stands. */
    public Path copyRound(Path round) throws IOException {
        return copyRound(round, WhatIf.none());
    }

    /**
     * Copies the texts of the rulebook.
     *
     * @return the copy
     */
    public Path copyRules(Path rules) throws IOException {
        copyTree(rules, RunRecord.RULES);
        return directory.resolve(RunRecord.RULES);
    }

    private void copyTree(Path root, String to) throws IOException {
        Files.createDirectories(directory.resolve(to));
        try {
            FileTree.files(root, directory::is).parallelStream().forEach(file -> {
                try {
                    copy(root.resolve(file), to + Normalizer.normalize(file, Normalizer.Form.NFC));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void copy(Path from, String to) throws IOException {
        try (OutputStream out = directory.file(to)) {
            Files.copy(from, out);
        }
    }

    /** A new file of the run, to be closed before {@link #finish}. */
    public OutputStream file(String path) throws IOException {
        return directory.file(path);
    }

    /** SHA-256 of every file closed so far, by path. */
    public SortedMap<String, String> digests() {
        var digests = new TreeMap<String, String>();
        directory.written().forEach((path, file) -> digests.put(path, file.sha256()));
        return digests;
    }

    /** What can be said of this run once its round and rules are copied. */
    public Sources sources() throws IOException {
        return Sources.of(
                directory.resolve(RunRecord.ROUND),
                Engine.VERSION,
                directory.written().values());
    }

    /** Writes {@code run.json} over all files written and gives the run its name. */
    public RunRecord finish(String round, RunRecord.Settings settings) throws IOException {
        return finish(round, settings, null);
    }

    /** The same, signed beside it with {@code key} unless that is {@code null}. */
    public RunRecord finish(String round, RunRecord.Settings settings, SigningKey key) throws IOException {
        RunRecord record = RunRecord.of(round, settings, directory.written().values());
        byte[] bytes = record.toBytes();
        try (OutputStream out = directory.file(RunRecord.FILE)) {
            out.write(bytes);
        }
        if (key != null) {
            try (OutputStream out = directory.file(Envelope.FILE)) {
                out.write(Envelope.sign(bytes, key));
            }
        }
        directory.commit();
        return record;
    }

    @Override
    public void close() {
        directory.close();
    }
}
