package vn.binhxet.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.binhxet.dossier.Kind;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.PaperSettings;

/**
 * The order in which papers name people: blocks, then units in the province's protocol order, then by name. Ranks and
 * points do not show in it: the ranked table stays inside the office.
 */
final class Protocol {
    private final RoundResult result;
    private final PaperSettings settings;
    private final Comparator<Nominee> order;

    Protocol(RoundResult result) {
        this.result = result;
        this.settings = result.round().papers();
        Comparator<String> units = Official.names(false);
        this.order = Comparator.comparingInt((Nominee n) -> block(n.list().kind()))
                .thenComparingInt(n -> unit(n.unitId()))
                .thenComparing(Nominee::unitName, units)
                .thenComparing(Nominee::unitId)
                .thenComparing((a, b) -> Official.names(a.list().kind() == Kind.INDIVIDUAL)
                        .compare(a.dossier().name(), b.dossier().name()))
                .thenComparing(n -> n.entry().id())
                .thenComparing(n -> n.list().id());
    }

    private int block(Kind kind) {
        int at = settings.blocks().indexOf(kind);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private int unit(String id) {
        int at = settings.units().indexOf(id);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Those of the lists of one level that {@code which} names, in protocol order. */
    List<Nominee> of(Predicate<NominationList> lists, Predicate<Nominee> which) {
        var found = new ArrayList<Nominee>();
        for (NominationList list : result.lists()) {
            if (lists.test(list)) {
                for (Entry entry : list.entries()) {
                    var nominee = new Nominee(list, entry);
                    if (which.test(nominee)) {
                        found.add(nominee);
                    }
                }
            }
        }
        found.sort(order);
        return found;
    }

    /** The same by what is given, in the order the round opens awards. */
    static Map<String, List<Nominee>> byForm(List<Nominee> nominees, List<NominationList> lists) {
        var byForm = new LinkedHashMap<String, List<Nominee>>();
        for (NominationList list : lists) {
            String form = list.award().gives();
            if (nominees.stream().anyMatch(n -> n.list().award().gives().equals(form))) {
                byForm.computeIfAbsent(
                        form,
                        f -> nominees.stream()
                                .filter(n -> n.list().award().gives().equals(f))
                                .toList());
            }
        }
        return byForm;
    }

    /** The same by block, in the province's order. */
    Map<Kind, List<Nominee>> byBlock(List<Nominee> nominees) {
        var blocks = new LinkedHashMap<Kind, List<Nominee>>();
        var kinds = new ArrayList<>(settings.blocks());
        for (Kind kind : Kind.values()) {
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        for (Kind kind : kinds) {
            List<Nominee> of =
                    nominees.stream().filter(n -> n.list().kind() == kind).toList();
            if (!of.isEmpty()) {
                blocks.put(kind, of);
            }
        }
        return blocks;
    }

    /** The same by unit, in protocol order. */
    Map<String, List<Nominee>> byUnit(List<Nominee> nominees) {
        var names = new TreeMap<String, String>();
        nominees.forEach(n -> names.putIfAbsent(n.unitId(), n.unitName()));
        var ids = new ArrayList<>(names.keySet());
        ids.sort(Comparator.comparingInt(this::unit)
                .thenComparing(names::get, Official.names(false))
                .thenComparing(Comparator.naturalOrder()));
        var byUnit = new LinkedHashMap<String, List<Nominee>>();
        ids.forEach(id -> byUnit.put(
                id, nominees.stream().filter(n -> n.unitId().equals(id)).toList()));
        return byUnit;
    }
}
