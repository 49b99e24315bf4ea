package vn.binhxet.ranking;

/** Makes the lists of a round from its candidates. */
public final class Ranking {
    private Ranking() {}
}
