package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.binhxet.record.UnusableDirectory.Reason;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.Round;
import vn.binhxet.round.WhatIf;

/** What a run comes from, as its kept inputs tell it, before they are evaluated. */
public final class Sources {
    private final String fingerprint;
    private final String engine;
    private final List<FileDigest> files;
    private final WhatIf whatIf;
    private final Seal seal;
    private final Ledger book;

    private Sources(String fingerprint, String engine, List<FileDigest> files, WhatIf whatIf, Seal seal, Ledger book) {
        this.fingerprint = fingerprint;
        this.engine = engine;
        this.files = files;
        this.whatIf = whatIf;
        this.seal = seal;
        this.book = book;
    }

    /** Of the round kept in {@code round}; {@code files} holds at least the digests of round and rules. */
    static Sources of(Path round, String engine, Collection<FileDigest> files) throws IOException {
        List<FileDigest> inputs =
                files.stream().filter(f -> f.path().startsWith(RunRecord.ROUND)).toList();
        List<FileDigest> rules =
                files.stream().filter(f -> f.path().startsWith(RunRecord.RULES)).toList();
        return new Sources(
                Fingerprint.of(engine, inputs, rules),
                engine,
                rules,
                whatIf(round),
                Seal.readIfAny(round).orElse(null),
                Ledger.read(round.resolve(RunsBook.FILE)));
    }

    /** Of a run that was written before. */
    public static Sources of(RunDirectory run) throws IOException {
        return of(run.round(), run.record().engine(), run.record().files());
    }

    private static WhatIf whatIf(Path round) throws IOException {
        Path file = round.resolve(WhatIf.FILE);
        if (!Files.isRegularFile(file)) {
            return WhatIf.none();
        }
        try {
            return CanonicalJson.MAPPER.readValue(Files.readAllBytes(file), WhatIf.class);
        } catch (JsonProcessingException e) {
            throw UnusableDirectory.of(Reason.DAMAGED, round, WhatIf.FILE, e);
        }
    }

    /** What this run tries out. */
    public WhatIf whatIf() {
        return whatIf;
    }

    /** What is to be said of it on every page; {@code round} is the round as it was evaluated. */
    public Provenance provenance(Round round) {
        var earlier = new ArrayList<Provenance.EarlierRun>();
        for (Ledger.Entry e : book.entries()) {
            WhatIf tried = e.whatIf() == null ? WhatIf.none() : e.whatIf();
            earlier.add(new Provenance.EarlierRun(e.n(), e.at(), e.fingerprint(), tried));
        }
        return new Provenance(
                fingerprint, whatIf, seal == null ? null : seal.beside(round, engine, files), earlier, book.brokenAt());
    }
}
