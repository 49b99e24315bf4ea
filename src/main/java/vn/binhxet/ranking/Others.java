package vn.binhxet.ranking;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** All ids of a tier but one, as a view: large tiers would otherwise need a list of their own for each member. */
final class Others extends AbstractList<String> implements RandomAccess {
    private final List<String> all;
    private final int but;

    Others(List<String> all, int but) {
        this.all = all;
        this.but = but;
    }

    @Override
    public String get(int index) {
        return all.get(index < but ? index : index + 1);
    }

    @Override
    public int size() {
        return all.size() - 1;
    }
}
