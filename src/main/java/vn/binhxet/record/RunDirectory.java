package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.record.UnusableDirectory.Reason;

/** A run that was written before, to be read. */
public final class RunDirectory {
    private final Path directory;
    private final RunRecord record;

    private RunDirectory(Path directory, RunRecord record) {
        this.directory = directory;
        this.record = record;
    }

    /**
     * Opens the run in {@code out}. Digests are not checked, see {@link RunVerification}.
     *
     * @throws UnusableDirectory if there is no run, or its record cannot be read
     */
    public static RunDirectory open(Path out) throws IOException {
        return new RunDirectory(out, RunRecord.read(out));
    }

    /** Settings, engine and digests. */
    public RunRecord record() {
        return record;
    }

    /** The round directory as it was evaluated. */
    public Path round() {
        return existing(RunRecord.ROUND);
    }

    /** The rulebook as it was used. */
    public Path rules() {
        return existing(RunRecord.RULES);
    }

    private Path existing(String path) {
        Path found = directory.resolve(path);
        if (!Files.isDirectory(found)) {
            throw damaged(path, null);
        }
        return found;
    }

    /** SHA-256 of every recorded file by path. */
    public SortedMap<String, String> digests() {
        var digests = new TreeMap<String, String>();
        record.files().forEach(file -> digests.put(file.path(), file.sha256()));
        return digests;
    }

    /** The whole of {@code nominations.json}. */
    public JsonNode nominations() throws IOException {
        return document(NominationsJson.FILE);
    }

    /** The whole of {@code problems.json}. */
    public JsonNode problems() throws IOException {
        return document(ProblemsJson.FILE);
    }

    private JsonNode document(String name) throws IOException {
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            return CanonicalJson.MAPPER.readTree(in);
        } catch (NoSuchFileException | JsonProcessingException e) {
            throw damaged(name, e);
        }
    }

    /**
     * The lines of {@code explanations.jsonl} about one dossier, by award; empty if there are none. The file is read
     * line by line and only up to the dossier.
     */
    public List<JsonNode> explanations(String dossier) throws IOException {
        String wanted = ExplanationsJsonl.startOfLine(dossier);
        var found = new ArrayList<JsonNode>();
        Path file = directory.resolve(ExplanationsJsonl.FILE);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(wanted)) {
                    found.add(CanonicalJson.MAPPER.readTree(line));
                } else if (!found.isEmpty()) {
                    break;
                }
            }
        } catch (NoSuchFileException | JsonProcessingException | CharacterCodingException e) {
            throw damaged(ExplanationsJsonl.FILE, e);
        }
        return found;
    }

    private UnusableDirectory damaged(String what, Throwable cause) {
        return UnusableDirectory.of(Reason.DAMAGED, directory, what, cause);
    }
}
