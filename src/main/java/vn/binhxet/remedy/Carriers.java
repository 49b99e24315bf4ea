package vn.binhxet.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.Model;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Section;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Finding;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.evaluation.Proof;
import vn.binhxet.evaluation.Verdict;

/** Which papers an outcome rests on, and which of them it would not survive the loss of. */
public final class Carriers {
    private final Judge judge;

    /** @param judge the rules that are asked what follows without each paper */
    public Carriers(Judge judge) {
        this.judge = judge;
    }

    /**
     * What the outcome rests on, in the law's order: for the qualified the papers behind all that is met and counts; for
     * others the papers behind what fails or holds.
     */
    public List<Carrier> of(Situation now, Assessment assessment) {
        var facts = new LinkedHashMap<Object, List<Evidence>>();
        var criteria = new LinkedHashMap<Object, Set<String>>();
        for (Finding finding : bearing(assessment)) {
            for (Evidence e : finding.evidence()) {
                if (e.counted() && isSubmitted(e.place())) {
                    Object key = e.paper() != null && e.paper().type() != null ? e.paper() : e.place();
                    List<Evidence> here = facts.computeIfAbsent(key, k -> new ArrayList<>());
                    if (here.stream().noneMatch(h -> h.place().equals(e.place()))) {
                        here.add(e);
                    }
                    criteria.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(finding.criterion().id());
                }
            }
        }
        String award = assessment.award().award().id();
        var carriers = new ArrayList<Carrier>();
        for (Map.Entry<Object, List<Evidence>> paper : facts.entrySet()) {
            List<Evidence> evidence = paper.getValue();
            Assessment then = judge.assess(without(now, evidence), award);
            Outcome outcome = then == null ? assessment.outcome() : then.outcome();
            carriers.add(
                    new Carrier(evidence.get(0).paper(), evidence, List.copyOf(criteria.get(paper.getKey())), outcome));
        }
        return List.copyOf(carriers);
    }

    private static boolean isSubmitted(Place place) {
        return place != null && place.file().startsWith("submissions/") && place.pointer() != null;
    }

    private static List<Finding> bearing(Assessment assessment) {
        var findings = new LinkedHashSet<Finding>();
        switch (assessment.outcome()) {
            case QUALIFIED -> collect(assessment.proof(), Verdict.MET, findings);
            case NOT_QUALIFIED -> collect(assessment.proof(), Verdict.NOT_MET, findings);
            case ON_HOLD -> findings.addAll(assessment.held());
            case INCOMPLETE -> {
                // It rests on what is not there.
            }
        }
        return List.copyOf(findings);
    }

    private static void collect(Proof proof, Verdict verdict, Set<Finding> into) {
        if (proof.finding() != null && proof.verdict() == verdict) {
            into.add(proof.finding());
        }
        proof.parts().stream()
                .filter(p -> p.counts() && (verdict == Verdict.NOT_MET || p.verdict() == verdict))
                .forEach(p -> collect(p, verdict, into));
    }

    private static Situation without(Situation now, List<Evidence> facts) {
        Set<Place> gone = new LinkedHashSet<>();
        facts.forEach(e -> gone.add(e.place()));
        Dossier d = now.dossier();
        Dossier left = Components.with(
                d,
                "proposals",
                d.proposals().stream()
                        .map(p -> gone.contains(p.place()) ? Components.with(p, "letter", null) : p)
                        .toList(),
                "model",
                d.model() == null ? null : model(d.model(), gone));
        for (String name : Components.named(d, Section.class)) {
            left = Components.with(left, name, left((Section<?>) Components.get(d, name), gone));
        }
        return new Situation(left, now.round());
    }

    private static <T> Section<T> left(Section<T> section, Set<Place> gone) {
        List<T> kept = section.facts().stream()
                .filter(f -> !gone.contains(((Fact) f).place()))
                .toList();
        return kept.size() == section.facts().size()
                ? section
                : new Section<>(section.submitted(), section.damaged(), kept);
    }

    private static Model model(Model model, Set<Place> gone) {
        Set<String> pointers = new LinkedHashSet<>();
        gone.forEach(p -> pointers.add(p.pointer()));
        return Components.with(
                model,
                "registered",
                pointers.contains("/model/registered") ? null : model.registered(),
                "recognitions",
                kept(model.recognitions(), "/model/recognitions/", pointers),
                "results",
                kept(model.results(), "/model/results/", pointers));
    }

    private static <T> List<T> kept(List<T> all, String pointer, Set<String> gone) {
        if (all == null) {
            return null;
        }
        var kept = new ArrayList<T>();
        for (int i = 0; i < all.size(); i++) {
            if (!gone.contains(pointer + i)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }
}
