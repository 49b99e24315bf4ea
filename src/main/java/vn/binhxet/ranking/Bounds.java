package vn.binhxet.ranking;

import java.util.List;

/** Caps and floors by limit; by constraint its limits, and how many places its floors may be short together. */
final class Bounds {
    final int[] cap;
    final int[] floor;
    final int[] slack;
    final List<List<Integer>> families;
    private final boolean[] owing;

    /** @param without a limit to leave out, or {@link Selection#NONE} */
    Bounds(Limits limits, int without) {
        cap = limits.all().stream().mapToInt(Limit::atMost).toArray();
        floor = limits.all().stream().mapToInt(Limit::atLeast).toArray();
        families = limits.families();
        slack = new int[families.size()];
        owing = new boolean[slack.length];
        for (Limit limit : limits.all()) {
            owing[limit.constraint()] |= limit.atLeast() > 0;
        }
        if (without != Selection.NONE) {
            cap[without] = Limit.NO_CAP;
            floor[without] = 0;
        }
    }

    private Bounds(int[] cap, int[] floor, Bounds other) {
        this.cap = cap;
        this.floor = floor;
        this.slack = other.slack;
        this.families = other.families;
        this.owing = other.owing;
    }

    Bounds withoutFloor(int limit) {
        int[] changed = floor.clone();
        changed[limit] = 0;
        return new Bounds(cap, changed, this);
    }

    Bounds withoutCap(int limit) {
        int[] changed = cap.clone();
        changed[limit] = Limit.NO_CAP;
        return new Bounds(changed, floor, this);
    }

    /** How many more each floor asks for. */
    int[] needs(int[] count) {
        int[] need = new int[floor.length];
        for (int l = 0; l < need.length; l++) {
            need[l] = Math.max(0, floor[l] - count[l]);
        }
        return need;
    }

    /** How many more each cap lets in. */
    int[] rooms(int[] count) {
        int[] room = new int[cap.length];
        for (int l = 0; l < room.length; l++) {
            room[l] = Math.max(0, cap[l] - count[l]);
        }
        return room;
    }

    /** Whether the floors hold, but for what may be missing. */
    boolean floorsHold(int[] count) {
        for (int f = 0; f < slack.length; f++) {
            if (!owing[f]) {
                continue;
            }
            int missing = -slack[f];
            for (int l : families.get(f)) {
                missing += Math.max(0, floor[l] - count[l]);
            }
            if (missing > 0) {
                return false;
            }
        }
        return true;
    }
}
