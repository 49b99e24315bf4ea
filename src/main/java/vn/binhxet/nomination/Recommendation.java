package vn.binhxet.nomination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.evaluation.Evaluator;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.intake.DossierFile;
import vn.binhxet.intake.InputRefused;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.intake.Submitted;
import vn.binhxet.lawcheck.RoadReport;
import vn.binhxet.lawcheck.Roads;
import vn.binhxet.lawcheck.Standalone;
import vn.binhxet.overlap.OverlapPass;
import vn.binhxet.round.Decision;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Recommends: for each nominee every award of the rulebook, whether a round opened it or not. */
public final class Recommendation {
    private Recommendation() {}

    /**
     * What is asked.
     *
     * @param source a round directory, or a file of dossiers
     * @param nominee id or name of one nominee, or {@code null} for all
     * @param on the day asked, where {@code source} is no round
     */
    public record Request(Path source, Path rules, String nominee, LocalDate on) {}

    /**
     * The roads of every nominee asked for, in the order of ids.
     *
     * @throws NotInRun if there is no such nominee
     */
    public static List<RoadReport> of(Request request) throws IOException, InputRefused, RulebookRefused {
        Rulebook rulebook = Rulebook.load(request.rules());
        Round round;
        List<Decision> decisions = List.of();
        List<Dossier> dossiers;
        if (Files.isDirectory(request.source())) {
            Submitted submitted = RoundDirectory.read(request.source());
            round = submitted.round();
            decisions = submitted.decisions();
            dossiers = OverlapPass.attach(submitted.dossiers(), submitted.register(), decisions);
        } else {
            round = Standalone.on(request.on(), rulebook);
            dossiers = DossierFile.read(request.source());
        }
        List<Dossier> asked = named(dossiers, request.nominee());
        var reports = new ArrayList<RoadReport>();
        try (var engine = RuleEngine.of(rulebook)) {
            var evaluator = new Evaluator(engine, rulebook, round, decisions);
            for (Dossier d : asked) {
                LocalDate on = round.receivedOn() == null ? round.asOf() : round.receivedOn();
                reports.add(new RoadReport(rulebook, d, Roads.of(d, evaluator.everyAward(d), on), on));
            }
        }
        return List.copyOf(reports);
    }

    private static List<Dossier> named(List<Dossier> dossiers, String nominee) {
        if (nominee == null) {
            return dossiers;
        }
        String key = FoldedKey.of(nominee);
        List<Dossier> found = dossiers.stream()
                .filter(d -> d.id().equals(nominee) || FoldedKey.of(d.name()).equals(key))
                .toList();
        if (found.isEmpty()) {
            throw new NotInRun("không có hồ sơ hoặc người, tập thể nào là “" + nominee + "”.");
        }
        return found;
    }
}
