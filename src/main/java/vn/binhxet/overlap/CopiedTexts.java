package vn.binhxet.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Overlap.OverlapKind;
import vn.binhxet.dossier.Place;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Register;

/** Long summaries of achievements that are near-equal: between dossiers, and with what was rewarded before. */
final class CopiedTexts {
    private static final int SHOWN = 160;

    private final Map<String, Dossier> dossiers = new HashMap<>();
    private final Map<String, PastDecision> past = new HashMap<>();

    private CopiedTexts() {}

    /** Something a dossier shares with another dossier or a past decision. */
    record Copied(Dossier dossier, OverlapKind kind, String other, String shared, Place place) {}

    /** What is copied, both ways between dossiers. */
    static List<Copied> among(List<Dossier> all, Register register) {
        var found = new CopiedTexts();
        var texts = new SimilarTexts();
        for (Dossier d : all) {
            if (found.dossiers.put(d.id(), d) == null) {
                texts.add("d " + d.id(), d.summary());
            }
        }
        for (PastDecision p : register.decisions()) {
            String key = "p " + p.place().pointer();
            if (!p.revoked() && found.past.put(key, p) == null) {
                texts.add(key, p.achievement());
            }
        }
        var copied = new ArrayList<Copied>();
        texts.pairs().forEach(pair -> found.relate(pair, copied));
        return copied;
    }

    private void relate(SimilarTexts.Alike pair, List<Copied> copied) {
        Dossier a = dossiers.get(pair.first().substring(2));
        Dossier b = dossiers.get(pair.second().substring(2));
        boolean first = pair.first().startsWith("d ");
        boolean second = pair.second().startsWith("d ");
        if (first && second && comparable(a, b)) {
            OverlapKind kind = ofOneUnit(a, b) ? OverlapKind.COLLECTIVE_AND_MEMBER : OverlapKind.SIMILAR_TEXT;
            String shared = shared(pair, a.summary(), b.summary());
            copied.add(new Copied(a, kind, b.id(), shared, summary(a)));
            copied.add(new Copied(b, kind, a.id(), shared, summary(b)));
        } else if (first && !second) {
            PastDecision p = past.get(pair.second());
            String shared = shared(pair, a.summary(), p.achievement());
            boolean same = a.kind() == p.kind()
                    && OverlapPass.nominee(
                                    a.name(), a.unit() == null ? null : a.unit().name())
                            .equals(OverlapPass.nominee(p.name(), p.unit()));
            copied.add(new Copied(
                    a, same ? OverlapKind.REWARDED_BEFORE : OverlapKind.SIMILAR_TEXT, p.number(), shared, p.place()));
        }
    }

    /** A model and who runs it tell of the same thing by right. */
    private static boolean comparable(Dossier a, Dossier b) {
        return (a.kind() == Kind.MODEL) == (b.kind() == Kind.MODEL);
    }

    private static boolean ofOneUnit(Dossier a, Dossier b) {
        return a.kind() != b.kind()
                && a.unit() != null
                && b.unit() != null
                && Objects.equals(a.unit().id(), b.unit().id());
    }

    private static Place summary(Dossier d) {
        return new Place(d.place() == null ? "" : d.place().file(), "/summary");
    }

    /** How much is alike, and the longest passage both have. */
    private static String shared(SimilarTexts.Alike pair, String one, String other) {
        String passage = SimilarTexts.passage(one, other);
        int end = passage.length() <= SHOWN ? passage.length() : passage.lastIndexOf(' ', SHOWN);
        String shown = end == passage.length() ? passage : passage.substring(0, Math.max(end, 0)) + " …";
        return pair.percent() + "% – “" + shown + "”";
    }
}
