package vn.binhxet.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Years in which something held: those proven, and those stated at all. */
final class Years {
    private final NavigableSet<Integer> proven = new TreeSet<>();
    private final NavigableSet<Integer> stated = new TreeSet<>();

    void add(int year, boolean isProven) {
        stated.add(year);
        if (isProven) {
            proven.add(year);
        }
    }

    int longestProven() {
        return longest(proven);
    }

    int longestStated() {
        return longest(stated);
    }

    /** Unbroken runs of proven years of at least {@code min} years. */
    List<Run> provenRuns(int min) {
        return runs(proven, min);
    }

    /** Unbroken runs of stated years of at least {@code min} years. */
    List<Run> statedRuns(int min) {
        return runs(stated, min);
    }

    /** The run a reader is shown: the longest proven one, else the longest stated one; the latest among equals. */
    Run best() {
        List<Run> all = runs(proven.isEmpty() ? stated : proven, 1);
        Run best = new Run(1, 0);
        for (Run run : all) {
            if (run.length() >= best.length()) {
                best = run;
            }
        }
        return best;
    }

    private static int longest(NavigableSet<Integer> years) {
        return runs(years, 1).stream().mapToInt(Run::length).max().orElse(0);
    }

    private static List<Run> runs(NavigableSet<Integer> years, int min) {
        var runs = new ArrayList<Run>();
        Integer from = null;
        Integer last = null;
        for (Integer year : years) {
            if (last != null && year == last + 1) {
                last = year;
                continue;
            }
            if (from != null) {
                runs.add(new Run(from, last));
            }
            from = year;
            last = year;
        }
        if (from != null) {
            runs.add(new Run(from, last));
        }
        return runs.stream().filter(r -> r.length() >= min).toList();
    }

    /** Years {@code from} to {@code to}, both included. */
    record Run(int from, int to) {
        int length() {
            return to - from + 1;
        }

        boolean contains(int year) {
            return year >= from && year <= to;
        }
    }
}
