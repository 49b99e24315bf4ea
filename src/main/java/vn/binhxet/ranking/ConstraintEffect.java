package vn.binhxet.ranking;

import java.util.List;

/**
 * A constraint that kept an entry out or let it in against the order.
 *
 * @param constraint index of the constraint in the opened award, from 0
 * @param group value of the trait it is counted per, or {@code null}
 * @param effect {@code CAP} full, {@code FLOOR} places kept for others, {@code LET_IN} taken before better placed ones
 * @param others whom it let in (for CAP and FLOOR) or passed over (for LET_IN)
 */
public record ConstraintEffect(int constraint, String group, String effect, List<String> others) {}
