package vn.binhxet.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhxet.dossier.Kind;
import vn.binhxet.form.CodeList;
import vn.binhxet.form.CodeLists;
import vn.binhxet.form.Column;
import vn.binhxet.intake.FormNotes.CellFault;

/** What people write in a cell, as the text a table has for it: words into codes, days and numbers as plainly as can be. */
final class CellWords {
    private static final Pattern LONG_DATE = Pattern.compile(
            "(?:ngày )?([0-9]{1,2}) tháng ([0-9]{1,2}) năm ([0-9]{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern THOUSANDS =
            Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3}){2,}|-?[1-9][0-9]{0,2}(,[0-9]{3}){2,}");
    private static final Pattern MONEY = Pattern.compile("(.*[0-9]) ?(?:đồng|đ|vnđ|vnd)\\.?");
    /** Lists whose codes are of the rulebook, so that no schema knows them. */
    private static final Set<String> OF_RULEBOOK = Set.of("forms", "statements", "criteria", "fields");
    /** Lists from which people may depart. */
    private static final Set<String> OPEN = Set.of("disciplineForms", "disciplineSystems");

    private static final long LAST_SERIAL = 80_000;
    private static final int LAST_YEAR = 2100;

    private final CodeLists lists;
    private final Map<Named, Optional<String>> awards = new HashMap<>();

    /** A text in a column of awards, of a nominee of this kind. */
    private record Named(String text, Kind kind) {}

    CellWords(CodeLists lists) {
        this.lists = lists;
    }

    CodeLists lists() {
        return lists;
    }

    /** Puts the cell at {@code index} into a row of a table, as its column asks. */
    void put(
            TableDraft table,
            TableDraft.Row to,
            SheetLayout layout,
            Grid.Row row,
            int index,
            Column column,
            Kind kind) {
        String field = column.field();
        table.source(field, index, list(column, kind));
        String text = row.text(index);
        if (text == null) {
            return;
        }
        switch (row.type(index)) {
            case ERROR -> {
                to.put(field, text);
                to.fault(field, fault(FormProblems.FORMULA_ERROR, layout, index, text));
            }
            case UNCALCULATED -> {
                to.put(field, text);
                to.fault(field, fault(FormProblems.FORMULA_UNCALCULATED, layout, index, text));
            }
            case DATE -> date(to, layout, index, column, text);
            case NUMBER -> number(to, column, text);
            case TEXT -> {
                if (column.list() == null) {
                    to.put(field, plain(column, text));
                } else {
                    words(to, layout, index, column, text, kind);
                }
            }
        }
    }

    private CodeList list(Column column, Kind kind) {
        if (column.list() == null) {
            return null;
        }
        return lists.list(column.list().equals("awards") && kind != null ? CodeLists.awardsOf(kind) : column.list());
    }

    private static CellFault fault(String code, SheetLayout layout, int index, String value) {
        return new CellFault(
                code,
                Fault.Reach.WIDE,
                false,
                TableDraft.values("field", layout.title(index), "title", layout.title(index), "value", value));
    }

    /** A day; in a column of texts it is what a spreadsheet made of a number such as 12/2024. */
    private static void date(TableDraft.Row to, SheetLayout layout, int index, Column column, String iso) {
        to.put(column.field(), iso);
        if (column.type() != Column.Type.DATE) {
            LocalDate day = LocalDate.parse(iso);
            String shown = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            to.fault(column.field(), fault(FormProblems.TEXT_BECAME_DATE, layout, index, shown));
        }
    }

    private static void number(TableDraft.Row to, Column column, String text) {
        String field = column.field();
        to.exact(field);
        if (column.type() == Column.Type.DATE) {
            BigDecimal number = new BigDecimal(text);
            boolean serial = number.compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0
                    && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) < 0;
            to.put(field, serial ? GridBuilder.day(number.longValue(), false).toString() : text);
        } else {
            to.put(field, text);
        }
    }

    static String plain(Column column, String text) {
        return switch (column.type()) {
            case DATE -> longDate(text);
            case DECIMAL, WHOLE -> thousands(text);
            case TEXT, YEAR -> text;
        };
    }

    private static String longDate(String text) {
        Matcher matcher = LONG_DATE.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** Two or more groups of three can only be thousands. */
    private static String thousands(String text) {
        Matcher money = MONEY.matcher(text.toLowerCase(Locale.ROOT));
        String number = (money.matches() ? money.group(1) : text).strip();
        return THOUSANDS.matcher(number).matches() ? number.replaceAll("[.,]", "") : number;
    }

    private void words(TableDraft.Row to, SheetLayout layout, int index, Column column, String text, Kind kind) {
        String field = column.field();
        if (column.list().equals("awards")) {
            String award = award(text, kind);
            to.put(field, award == null ? text : award);
            if (award == null && !lists.list("awards").words().isEmpty()) {
                to.fault(field, unknown(layout, index, list(column, kind), text, Fault.Reach.WIDE, false));
            }
            return;
        }
        CodeList list = lists.list(column.list());
        if (list.code(text).isPresent()) {
            to.put(field, list.code(text).get());
            return;
        }
        List<String> codes = new ArrayList<>();
        String unknown = null;
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                String code = list.code(part).orElse(null);
                unknown = code == null && unknown == null ? part.strip() : unknown;
                codes.add(code == null ? part.strip() : code);
            }
        }
        to.put(field, String.join(";", codes));
        if (unknown == null
                || !OF_RULEBOOK.contains(column.list())
                || list.words().isEmpty()
                || OPEN.contains(column.list())) {
            return;
        }
        boolean meant = list.nearest(unknown) != null;
        switch (column.list()) {
            // Offices hold titles no rulebook lists; only one that looks like a listed one puts the section in doubt.
            case "forms", "criteria" ->
                to.fault(
                        field,
                        unknown(layout, index, list, unknown, meant ? Fault.Reach.WIDE : Fault.Reach.NOTED, !meant));
            case "fields" -> to.fault(field, unknown(layout, index, list, unknown, Fault.Reach.NOTED, false));
            default -> to.fault(field, unknown(layout, index, list, unknown, Fault.Reach.WIDE, false));
        }
    }

    /** The award a text names; asked once of each text, since a list names few awards many times. */
    private String award(String text, Kind kind) {
        return awards.computeIfAbsent(new Named(text, kind), n -> Optional.ofNullable(lists.award(text, kind)))
                .orElse(null);
    }

    private static CellFault unknown(
            SheetLayout layout, int index, CodeList list, String text, Fault.Reach reach, boolean keep) {
        return new CellFault(
                ProblemCodes.UNKNOWN_CODE,
                reach,
                keep,
                TableDraft.values(
                        "field",
                        layout.title(index),
                        "title",
                        layout.title(index),
                        "value",
                        text,
                        "expected",
                        FormSource.choices(list),
                        "maybe",
                        list.nearest(text)));
    }
}
