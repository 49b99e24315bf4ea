package vn.binhxet.remedy;

import java.math.BigDecimal;
import java.util.List;
import vn.binhxet.evaluation.ReadingOutcome;

/**
 * How firm the cut of one list is: who would be on the other side of it if something small were otherwise.
 *
 * @param lowestNominated fewest points among those nominated in competition
 * @param highestOutside most points among those who compete and are not nominated
 * @param byOneStep ids who change side if any one score of anybody moves by one step, in order of the list
 * @param byOneWeight ids who change side if the weight of any one criterion changes by a tenth
 * @param band all of them: the lowest and the highest total, {@code null} where nobody changes side
 * @param byWomensMode ids who change side under the women's preference in its other mode
 * @param byReading per reading that is not in use, ids who change side; only those where anybody does
 * @param complete false where the list was too long to try everything
 */
public record Firmness(
        BigDecimal lowestNominated,
        BigDecimal highestOutside,
        List<String> byOneStep,
        List<String> byOneWeight,
        Band band,
        List<String> byWomensMode,
        List<Moved> byReading,
        boolean complete) {

    /** From the lowest to the highest total of those who may change side. */
    public record Band(BigDecimal from, BigDecimal to, List<String> ids) {
        public Band {
            ids = List.copyOf(ids);
        }
    }

    /** Whom another reading of a clause would move to the other side. */
    public record Moved(ReadingOutcome reading, List<String> ids) {
        public Moved {
            ids = List.copyOf(ids);
        }
    }

    /** Whether {@code id} stands in the grey band. */
    public boolean isGrey(String id) {
        return band != null && band.ids().contains(id);
    }
}
