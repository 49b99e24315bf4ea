package vn.binhxet.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Kind;

/**
 * What the office says of its papers in {@code round.yaml}: names, symbols and orders that differ from province to
 * province. Whatever is not set is taken from the rest of the round, or left dotted on the paper.
 *
 * @param provinceName "tỉnh Lai Châu"
 * @param placeName where papers are dated, "Lai Châu"
 * @param department the department that submits, "Sở Nội vụ"
 * @param symbols what follows the number of a paper: {@code submission}, {@code committeeSubmission}, {@code decision},
 *     {@code minutes}
 * @param blocks order of the blocks of a list
 * @param units ids of units in the province's protocol order; others follow by name
 * @param achievement what certificates say where the unit's own sentence is missing
 * @param grounds further legal grounds, one line each
 * @param bonusRounding how a bonus is rounded to the step of the rulebook, {@code null} for upward
 */
public record PaperSettings(
        String provinceName,
        String placeName,
        String department,
        Map<String, String> symbols,
        List<Kind> blocks,
        List<String> units,
        String achievement,
        List<String> grounds,
        Meeting meeting,
        BonusRounding bonusRounding) {
    private static final List<Kind> USUAL = List.of(Kind.COLLECTIVE, Kind.INDIVIDUAL, Kind.HOUSEHOLD);

    public PaperSettings {
        symbols = symbols == null ? Map.of() : Map.copyOf(symbols);
        blocks = blocks == null || blocks.isEmpty() ? USUAL : List.copyOf(blocks);
        units = units == null ? List.of() : List.copyOf(units);
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    /** Settings of a round that says nothing of its papers. */
    public static PaperSettings usual() {
        return new PaperSettings(null, null, null, null, null, null, null, null, null, null);
    }

    /** The session of the council or its standing body, as far as known when the minutes are prepared. */
    public record Meeting(
            LocalDate on,
            String from,
            String until,
            String venue,
            String chair,
            String secretary,
            List<String> present,
            List<String> absent) {
        public Meeting {
            present = present == null ? List.of() : List.copyOf(present);
            absent = absent == null ? List.of() : List.copyOf(absent);
        }
    }

    /** How a bonus is rounded. */
    public enum BonusRounding {
        UPWARD,
        NEAREST
    }
}
