package vn.binhxet.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.binhxet.dossier.Text;
import vn.binhxet.rulebook.CriterionSet.Band;
import vn.binhxet.rulebook.CriterionSet.Deduction;
import vn.binhxet.rulebook.CriterionSet.Item;
import vn.binhxet.rulebook.CriterionSet.Method;

/** Reads one criterion set of a programme or province and checks that its points add up. */
final class CriterionSetReader {
    private final Faults faults;

    CriterionSetReader(Faults faults) {
        this.faults = faults;
    }

    CriterionSet read(Yaml root, String expectedId) {
        var entry = new Entry(root, faults);
        String id = entry.text("id");
        if (!id.equals(expectedId)) {
            faults.add(
                    "rulebook-wrong-folder",
                    root,
                    "mã '" + id + "' phải trùng tên tệp '" + expectedId + "'.",
                    "id '" + id + "' must be the name of its file, '" + expectedId + "'.");
        }
        Text name = entry.localized("name");
        entry.constant("verified", Verification.class);
        entry.text("note");
        BigDecimal maximum = entry.decimal("maximum");
        BigDecimal bonusCap = entry.optionalDecimal("bonus_cap");
        var items = new ArrayList<Item>();
        for (Yaml part : entry.list("items")) {
            items.add(item(part));
        }
        var deductions = new ArrayList<Deduction>();
        for (Yaml part : entry.list("deductions")) {
            var d = new Entry(part, faults);
            deductions.add(new Deduction(d.text("id"), d.localized("name"), d.decimal("points")));
            d.nothingElse();
        }
        entry.nothingElse();
        sums(root, maximum, items, deductions);
        return new CriterionSet(id, name, maximum, bonusCap, List.copyOf(items), List.copyOf(deductions));
    }

    private Item item(Yaml at) {
        var entry = new Entry(at, faults);
        String id = entry.text("id");
        Text name = entry.localized("name");
        BigDecimal max = entry.decimal("max");
        Method method = entry.constant("method", Method.class);
        var grades = new LinkedHashMap<String, BigDecimal>();
        if (method == Method.GRADE && entry.required("grades") != null) {
            new Entry(entry.required("grades"), faults)
                    .open()
                    .forEach((grade, points) -> grades.put(grade, Entry.number(points, points.text(), faults)));
        }
        var byFrom = new TreeMap<BigDecimal, Band>();
        if (method == Method.BAND && entry.required("bands") != null) {
            new Entry(entry.required("bands"), faults).open().forEach((from, points) -> {
                BigDecimal lower = Entry.number(points, from, faults);
                byFrom.put(lower, new Band(lower, Entry.number(points, points.text(), faults)));
            });
        }
        BigDecimal bonus = method == Method.RATIO ? entry.optionalDecimal("bonus_percent_cap") : null;
        entry.nothingElse();
        var given = new ArrayList<BigDecimal>(grades.values());
        byFrom.values().forEach(b -> given.add(b.points()));
        if (!given.isEmpty() && given.stream().max(BigDecimal::compareTo).get().compareTo(max) != 0) {
            faults.add(
                    "rulebook-points",
                    at,
                    "mức cao nhất của '" + id + "' khác điểm tối đa " + max + ".",
                    "the best step of '" + id + "' is not its maximum " + max + ".");
        }
        return new Item(
                id, name, max, method, Collections.unmodifiableMap(grades), List.copyOf(byFrom.values()), bonus);
    }

    private void sums(Yaml at, BigDecimal maximum, List<Item> items, List<Deduction> deductions) {
        BigDecimal sum = items.stream().map(Item::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(maximum) > 0) {
            faults.add(
                    "rulebook-points",
                    at,
                    "tổng điểm tối đa các tiêu chí là " + sum + ", quá " + maximum + ".",
                    "the maxima add up to " + sum + ", more than " + maximum + ".");
        }
        var ids = new TreeSet<String>();
        var all = new ArrayList<String>();
        items.forEach(i -> all.add(i.id()));
        deductions.forEach(d -> all.add(d.id()));
        for (String id : all) {
            if (!ids.add(id)) {
                faults.add(
                        "rulebook-duplicate-id", at, "mã '" + id + "' có hai lần.", "id '" + id + "' is given twice.");
            }
        }
    }
}
