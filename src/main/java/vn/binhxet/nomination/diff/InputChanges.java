package vn.binhxet.nomination.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.nomination.KeptRun;
import vn.binhxet.nomination.diff.RunDiff.ActChange;
import vn.binhxet.nomination.diff.RunDiff.DossierChange;
import vn.binhxet.nomination.diff.RunDiff.FileChange;
import vn.binhxet.nomination.diff.RunDiff.How;
import vn.binhxet.record.FileDigest;
import vn.binhxet.record.RunRecord;
import vn.binhxet.round.Decision;

/** In what the inputs of two runs differ: files, dossiers, acts. */
final class InputChanges {
    private final KeptRun before;
    private final KeptRun after;

    InputChanges(KeptRun before, KeptRun after) {
        this.before = before;
        this.after = after;
    }

    List<FileChange> files() {
        Map<String, String> was = digests(before.run().record());
        Map<String, String> is = digests(after.run().record());
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        var changes = new ArrayList<FileChange>();
        for (String path : paths) {
            if (!Objects.equals(was.get(path), is.get(path))) {
                changes.add(new FileChange(path, how(was.get(path), is.get(path))));
            }
        }
        return changes;
    }

    private static Map<String, String> digests(RunRecord record) {
        var digests = new TreeMap<String, String>();
        for (FileDigest file : record.inputs()) {
            digests.put(file.path(), file.sha256());
        }
        for (FileDigest file : record.rules()) {
            digests.put(file.path(), file.sha256());
        }
        return digests;
    }

    private static How how(Object was, Object is) {
        return was == null ? How.ADDED : is == null ? How.REMOVED : How.CHANGED;
    }

    List<DossierChange> dossiers() {
        Map<String, Dossier> was = before.result().dossiers();
        Map<String, Dossier> is = after.result().dossiers();
        var ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        var changes = new ArrayList<DossierChange>();
        for (String id : ids) {
            Dossier one = was.get(id);
            Dossier other = is.get(id);
            if (!Objects.equals(one, other)) {
                List<String> parts = one == null || other == null ? List.of() : parts(one, other);
                changes.add(new DossierChange(id, name(other == null ? one : other), how(one, other), parts));
            }
        }
        return changes;
    }

    private String name(Dossier dossier) {
        return after.explanations().phrases().nominee(dossier);
    }

    private static List<String> parts(Dossier one, Dossier other) {
        var parts = new ArrayList<String>();
        try {
            for (RecordComponent part : Dossier.class.getRecordComponents()) {
                if (!Objects.equals(
                        part.getAccessor().invoke(one), part.getAccessor().invoke(other))) {
                    parts.add(part.getName());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a dossier is a public record", e);
        }
        return parts;
    }

    List<ActChange> acts() {
        List<Decision> was = placeless(before.result().decisions());
        List<Decision> is = placeless(after.result().decisions());
        var changes = new ArrayList<ActChange>();
        is.stream().filter(d -> !was.contains(d)).forEach(d -> changes.add(act(How.ADDED, d, after)));
        was.stream().filter(d -> !is.contains(d)).forEach(d -> changes.add(act(How.REMOVED, d, before)));
        return changes;
    }

    private static ActChange act(How how, Decision decision, KeptRun run) {
        var about = new ArrayList<String>();
        if (decision.dossier() != null) {
            about.add(decision.dossier());
        }
        about.addAll(decision.pair());
        about.addAll(decision.order());
        String names = String.join(
                ", ", about.stream().distinct().map(id -> name(id, run)).toList());
        String text = run.explanations().phrases().act(decision);
        return new ActChange(how, names.isEmpty() ? text : names + ": " + text);
    }

    private static String name(String id, KeptRun run) {
        Dossier dossier = run.result().dossiers().get(id);
        return dossier == null ? id : run.explanations().phrases().nominee(dossier);
    }

    /** An act is the same wherever it stands in its file. */
    private static List<Decision> placeless(List<Decision> decisions) {
        return decisions.stream()
                .map(d -> new Decision(
                        d.on(),
                        d.act(),
                        d.dossier(),
                        d.award(),
                        d.list(),
                        d.pair(),
                        d.decision(),
                        d.clause(),
                        d.use(),
                        d.order(),
                        d.rank(),
                        d.member(),
                        d.by(),
                        d.letter(),
                        d.document(),
                        d.minutes(),
                        d.why(),
                        d.votes(),
                        null))
                .toList();
    }
}
