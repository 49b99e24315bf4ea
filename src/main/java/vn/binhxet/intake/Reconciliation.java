package vn.binhxet.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.form.CodeList;
import vn.binhxet.form.CodeLists;
import vn.binhxet.intake.Nominees.Nominee;

/** Sums a unit states against what its lists add up to: named where they differ, never corrected. */
final class Reconciliation {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Percentages are written with at most one decimal, rounded either way. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.6");

    private static final Map<String, BigDecimal> SQUARE_METRES = Map.of(
            "m2", BigDecimal.ONE, "m²", BigDecimal.ONE, "mét vuông", BigDecimal.ONE, "ha", new BigDecimal(10_000));

    private final CodeLists lists;
    private final Nominees nominees;
    private final List<Problem> problems = new ArrayList<>();

    Reconciliation(CodeLists lists, Nominees nominees) {
        this.lists = lists;
        this.nominees = nominees;
    }

    List<Problem> problems() {
        return problems;
    }

    void check(SheetLayout layout, ListRows rows) {
        if (layout.form().table().equals("=totals")) {
            rows.rows().forEach(r -> total(layout, r));
        }
        if (rows.total() != null && layout.form().isMain()) {
            totalRow(layout, rows);
        }
        for (Grid.Row row : rows.rows()) {
            area(layout, row);
            percent(layout, row, "=check women-percent", "members:women", "members:count");
            percent(layout, row, "=check votes-percent", "votesFor", "present", "total");
        }
    }

    private void total(SheetLayout layout, Grid.Row row) {
        var wanted = new LinkedHashMap<String, String>();
        var said = new ArrayList<String>();
        for (var list :
                Map.of("kind", "kinds", "field", "fields", "level", "levels").entrySet()) {
            int index = layout.index(list.getKey());
            String text = index < 0 ? null : row.text(index);
            if (text != null) {
                CodeList words = lists.list(list.getValue());
                var code = words.code(text);
                if (code.isEmpty()) {
                    problems.add(Problem.of(
                            ProblemCodes.UNKNOWN_CODE,
                            Severity.ERROR,
                            layout.where(row.number(), index),
                            null,
                            "field",
                            layout.title(index),
                            "value",
                            text,
                            "expected",
                            FormSource.choices(words),
                            "maybe",
                            words.nearest(text)));
                    return;
                }
                wanted.put(list.getKey(), code.get());
            }
        }
        for (String to : List.of("kind", "field", "level")) {
            int index = layout.index(to);
            if (index >= 0 && row.text(index) != null) {
                said.add(row.text(index));
            }
        }
        int index = layout.index("count");
        BigDecimal stated = decimal(row, index);
        if (stated == null) {
            return;
        }
        long counted = nominees.in(layout.grid().file()).stream()
                .filter(n ->
                        wanted.entrySet().stream().allMatch(w -> w.getValue().equals(value(n, w.getKey()))))
                .map(Nominee::id)
                .distinct()
                .count();
        differs(layout, row, index, said.isEmpty() ? null : String.join(", ", said), stated, counted);
    }

    private void differs(SheetLayout layout, Grid.Row row, int index, String what, BigDecimal stated, long counted) {
        if (stated.compareTo(BigDecimal.valueOf(counted)) != 0) {
            problems.add(Problem.of(
                    FormProblems.TOTAL_DIFFERS,
                    Severity.WARNING,
                    layout.where(row.number(), index),
                    null,
                    "what",
                    what,
                    "value",
                    stated.toPlainString(),
                    "counted",
                    Long.toString(counted)));
        }
    }

    /** What a nominee's row says for one of the things totals are stated by. */
    private String value(Nominee nominee, String what) {
        if (what.equals("kind")) {
            return nominee.kind() == null ? "" : nominee.kind().name();
        }
        int index = nominee.layout().index(what.equals("level") ? "model.level" : what);
        String text = index < 0 ? null : nominee.row().text(index);
        return text == null
                ? ""
                : lists.list(what.equals("level") ? "levels" : "fields")
                        .code(text)
                        .orElse("");
    }

    /** "Tổng cộng: 12 tập thể" below a list. */
    private void totalRow(SheetLayout layout, ListRows rows) {
        Grid.Row total = rows.total();
        for (int i = 0; i < total.width(); i++) {
            Matcher number = NUMBER.matcher(total.text(i) == null ? "" : total.text(i));
            if (number.find() && total.type(i) != Grid.Type.ERROR) {
                differs(
                        layout,
                        total,
                        i,
                        null,
                        new BigDecimal(number.group()),
                        rows.rows().size());
                return;
            }
        }
    }

    private void area(SheetLayout layout, Grid.Row row) {
        int stated = layout.index("quantity");
        BigDecimal length = decimal(row, layout.index("=check length"));
        BigDecimal width = decimal(row, layout.index("=check width"));
        BigDecimal area = decimal(row, stated);
        if (length == null || width == null || area == null) {
            return;
        }
        int unitIndex = layout.index("unit");
        String unit = unitIndex < 0 || row.text(unitIndex) == null ? "m2" : row.text(unitIndex);
        BigDecimal factor = SQUARE_METRES.get(unit.toLowerCase(java.util.Locale.ROOT));
        if (factor == null) {
            return;
        }
        BigDecimal counted = length.multiply(width);
        BigDecimal metres = area.multiply(factor);
        // Land is measured roughly; a twentieth more or less is no mistake.
        if (metres.subtract(counted).abs().multiply(BigDecimal.valueOf(20)).compareTo(counted.abs()) > 0) {
            problems.add(Problem.of(
                    FormProblems.AREA_DIFFERS,
                    Severity.WARNING,
                    layout.where(row.number(), stated),
                    null,
                    "value",
                    row.text(stated) + " " + unit,
                    "counted",
                    counted.stripTrailingZeros().toPlainString(),
                    "length",
                    length.toPlainString(),
                    "width",
                    width.toPlainString()));
        }
    }

    /** A percentage against its part and any of the wholes it may be of. */
    private void percent(SheetLayout layout, Grid.Row row, String check, String partAt, String... wholes) {
        int stated = layout.index(check);
        BigDecimal percent = decimal(row, stated);
        BigDecimal part = decimal(row, layout.index(partAt));
        if (percent == null || part == null) {
            return;
        }
        BigDecimal counted = null;
        BigDecimal of = null;
        for (String whole : wholes) {
            BigDecimal all = decimal(row, layout.index(whole));
            if (all != null && all.signum() > 0) {
                BigDecimal share = part.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP);
                if (share.subtract(percent).abs().compareTo(ROUNDING) < 0) {
                    return;
                }
                counted = counted == null ? share : counted;
                of = of == null ? all : of;
            }
        }
        if (counted != null) {
            problems.add(Problem.of(
                    FormProblems.PERCENT_DIFFERS,
                    Severity.WARNING,
                    layout.where(row.number(), stated),
                    null,
                    "value",
                    percent.toPlainString(),
                    "counted",
                    counted.setScale(1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString(),
                    "part",
                    part.toPlainString(),
                    "whole",
                    Objects.requireNonNull(of).toPlainString()));
        }
    }

    private static BigDecimal decimal(Grid.Row row, int index) {
        String text = index < 0 ? null : row.text(index);
        if (text == null || row.type(index) == Grid.Type.DATE) {
            return null;
        }
        String plain = text.replace("%", "").strip().replace(',', '.');
        return plain.matches("-?[0-9]{1,15}([.][0-9]{1,6})?") ? new BigDecimal(plain) : null;
    }
}
