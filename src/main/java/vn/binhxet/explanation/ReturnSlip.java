package vn.binhxet.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.evaluation.Outcome;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.ranking.Status;

/**
 * What goes back to one submitting unit: each dossier that lacks something or could not be read, what is missing with
 * the clause that asks for it, and by when it can be supplied.
 *
 * @param unit id of the unit, empty where the papers do not say which unit sent them
 * @param name name of the unit, or the words for an unknown unit
 * @param supplyBy last day, or {@code null} where the round sets none
 */
public record ReturnSlip(String unit, String name, LocalDate supplyBy, List<Item> items) {
    /**
     * One dossier of the slip.
     *
     * @param award name of the award, or {@code null} for a dossier that stands in no list
     * @param missing what is still wanted, in the law's order
     * @param problems what was wrong in the papers, in sentences with their place
     */
    public record Item(String dossier, String nominee, String award, List<Wanted> missing, List<String> problems) {}

    /** One slip per unit, in order of unit id; units with nothing to supply get none. */
    static List<ReturnSlip> of(RoundResult result, Wording wording, FindingText findings) {
        var sentences = new Sentences(wording.words(), result.rulebook());
        Map<String, List<String>> problems = new TreeMap<>();
        for (Problem problem : result.problems()) {
            if (problem.dossier() != null && problem.severity() != Problem.Severity.WARNING) {
                problems.computeIfAbsent(problem.dossier(), d -> new ArrayList<>())
                        .add(sentences.problem(problem));
            }
        }
        Map<String, List<Item>> byUnit = new TreeMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (NominationList list : result.lists()) {
            for (Entry entry : list.entries()) {
                item(entry, wording, findings, problems, told)
                        .ifPresent(item -> byUnit.computeIfAbsent(
                                        unit(entry.candidate().dossier()), u -> new ArrayList<>())
                                .add(item));
            }
        }
        problems.forEach((id, texts) -> {
            if (told.add(id)) {
                Dossier dossier = result.dossiers().get(id);
                byUnit.computeIfAbsent(dossier == null ? "" : unit(dossier), u -> new ArrayList<>())
                        .add(new Item(
                                id,
                                dossier == null ? id : Words.capital(wording.nominee(dossier)),
                                null,
                                List.of(),
                                texts));
            }
        });
        var slips = new ArrayList<ReturnSlip>();
        new LinkedHashMap<>(byUnit)
                .forEach((unit, items) -> slips.add(new ReturnSlip(
                        unit,
                        unit.isEmpty() ? wording.say("slip.unknownunit") : wording.unit(unit),
                        result.round().supplyBy(),
                        List.copyOf(items))));
        return List.copyOf(slips);
    }

    /** What waits for the council, or for somebody to read the law, no unit can supply. */
    private static boolean isTheUnitsToSupply(Standing.Want want) {
        return want.ways().stream()
                .flatMap(List::stream)
                .anyMatch(f -> f.cause() != Cause.COUNCIL && f.cause() != Cause.UNVERIFIED_LAW);
    }

    private static Optional<Item> item(
            Entry entry, Wording wording, FindingText findings, Map<String, List<String>> problems, Set<String> told) {
        Dossier dossier = entry.candidate().dossier();
        boolean incomplete = entry.candidate().outcome() == Outcome.INCOMPLETE && entry.status() != Status.WITHDRAWN;
        List<String> faults = problems.getOrDefault(dossier.id(), List.of());
        if (!incomplete && (faults.isEmpty() || told.contains(dossier.id()))) {
            return Optional.empty();
        }
        String named = entry.candidate().proposal() == null
                ? null
                : entry.candidate().proposal().point();
        List<Wanted> missing = !incomplete
                ? List.of()
                : new Standing(named)
                        .wanted(entry.candidate().assessment()).stream()
                                .filter(ReturnSlip::isTheUnitsToSupply)
                                .map(want -> Wanted.of(want, findings, wording, dossier))
                                .toList();
        String award = entry.candidate()
                .assessment()
                .award()
                .award()
                .name()
                .in(wording.words().language());
        if (missing.isEmpty() && faults.isEmpty()) {
            return Optional.empty();
        }
        List<String> once = told.add(dossier.id()) ? faults : List.of();
        return Optional.of(new Item(dossier.id(), Words.capital(wording.nominee(dossier)), award, missing, once));
    }

    private static String unit(Dossier dossier) {
        return dossier.unit() == null || dossier.unit().id() == null
                ? ""
                : dossier.unit().id();
    }
}
