package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Years in which something held, as unbroken runs. */
record Years(SortedSet<Integer> held) {
    /** Unbroken runs of at least {@code min} years, earliest first. */
    List<Run> runs(int min) {
        var runs = new ArrayList<Run>();
        int from = 0;
        int last = Integer.MIN_VALUE;
        for (int year : held) {
            if (year != last + 1) {
                add(runs, from, last, min);
                from = year;
            }
            last = year;
        }
        add(runs, from, last, min);
        return runs;
    }

    private static void add(List<Run> runs, int from, int last, int min) {
        if (last != Integer.MIN_VALUE && last - from + 1 >= min) {
            runs.add(new Run(from, last));
        }
    }

    /** Years {@code from} to {@code to}, both included. */
    record Run(int from, int to) {
        static final Run NONE = new Run(1, 0);

        int length() {
            return to - from + 1;
        }

        boolean contains(int year) {
            return year >= from && year <= to;
        }
    }
}
