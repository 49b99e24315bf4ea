package vn.binhxet.rulebook;

import java.util.List;

/**
 * An instrument that is in use although its effect has ended.
 *
 * @param successors what {@code instruments.yaml} has in its place; empty where nobody has entered any
 */
public record Ended(Instrument instrument, List<Instrument> successors) {
    public Ended {
        successors = List.copyOf(successors);
    }
}
