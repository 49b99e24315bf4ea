package vn.binhxet.rulebook;

import java.util.List;

/** The share in favour a proposal needs, in percent of all members of the council; exact, nothing is rounded. */
public record Vote(int percent, List<Citation> citations) {
    /** Whether {@code inFavour} of {@code members} suffice. */
    public boolean carried(int inFavour, int members) {
        return (long) inFavour * 100 >= (long) members * percent;
    }
}
