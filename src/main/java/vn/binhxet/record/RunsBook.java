package vn.binhxet.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.binhxet.record.Ledger.Entry;
import vn.binhxet.record.Ledger.Kind;

/**
 * Enters runs and seals in books. Every run of a sealed round is entered in the round's own book, {@code runs.jsonl}, so
 * that each report can say how many came before it; what an office wants to prove to others it enters in a ledger.
 */
public final class RunsBook {
    /** Name of the round's own book. */
    public static final String FILE = "runs.jsonl";

    private RunsBook() {}

    /**
     * Enters the run in {@code out} in the book of {@code round}, if that round is sealed.
     *
     * @param at when, as the caller's clock says
     * @throws UnusableFile if the book is broken
     */
    public static Optional<Entry> note(Path round, Path out, String at) throws IOException {
        return Files.isRegularFile(round.resolve(Seal.FILE))
                ? Optional.of(Ledger.append(round.resolve(FILE), entry(out, at)))
                : Optional.empty();
    }

    /** What a book says of a run, or of the seal where {@code directory} is a sealed round. */
    public static Entry entry(Path directory, String at) throws IOException {
        Optional<RunRecord> run = RunRecord.readIfAny(directory);
        if (run.isEmpty()) {
            Optional<Seal> seal = Seal.readIfAny(directory);
            if (seal.isPresent()) {
                String sum =
                        FileDigest.of(Seal.FILE, directory.resolve(Seal.FILE)).sha256();
                String digest = seal.get().digest().replaceFirst("^sha256:", "");
                return Entry.of(at, Kind.SEAL, seal.get().round(), digest, sum, null, null);
            }
        }
        RunRecord record = run.isPresent() ? run.get() : RunRecord.read(directory);
        String signer = Envelope.signer(directory).map(SigningKey::id).orElse(null);
        return Entry.of(
                at,
                Kind.RUN,
                record.round(),
                record.fingerprint(),
                FileDigest.of(RunRecord.FILE, directory.resolve(RunRecord.FILE)).sha256(),
                signer,
                record.settings().whatIf());
    }
}
