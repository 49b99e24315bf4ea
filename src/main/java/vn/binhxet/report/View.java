package vn.binhxet.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhxet.ranking.DecisionNeeded;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.rulebook.Provisional;

/**
 * What every part of a page shares: the result, the words, and how much of it is shown. Small rounds are shown whole;
 * in large ones proof pages and tables are limited, and the page says so.
 */
final class View {
    /** From more proof pages than this, only the nominated, reserve and tied get one. */
    static final int ALL_PAGES = 500;
    /** Proof pages are written until they fill this many characters. */
    static final int PAGES_LENGTH = 7_000_000;
    /** In larger rounds those who are not listed are counted, not named. */
    static final int ALL_ROWS = 8_000;
    /** Listed entries of one list that are printed when the round is larger than {@link #ALL_ROWS}. */
    static final int LISTED_ROWS = 2_000;

    /** An entry with its place in the result: list and line, from 1. */
    record Line(NominationList list, Entry entry, int listNumber, int number) {
        String rowId() {
            return "e" + listNumber + "-" + number;
        }

        String pageId() {
            return "p" + listNumber + "-" + number;
        }

        Standing standing() {
            return Standing.of(entry);
        }

        Provisional provisional() {
            return entry.candidate().assessment().award().provisional();
        }
    }

    final RoundResult result;
    final Wording words;
    final Labels labels;
    final List<Line> lines;
    final int pagesWanted;
    private final Map<String, List<Line>> byDossier;
    private final Map<String, List<Line>> byList;
    private final Set<String> decided = new HashSet<>();
    private final Set<String> withPage = new HashSet<>();

    View(RoundResult result, Wording words, Labels labels) {
        this.result = result;
        this.words = words;
        this.labels = labels;
        this.lines = lines(result);
        this.byDossier =
                lines.stream().collect(Collectors.groupingBy(l -> l.entry.id(), HashMap::new, Collectors.toList()));
        this.byList =
                lines.stream().collect(Collectors.groupingBy(l -> l.list.id(), HashMap::new, Collectors.toList()));
        for (DecisionNeeded d : result.decisionsNeeded()) {
            for (String id : d.dossiers()) {
                decided.add((d.list() == null ? "" : d.list()) + "\n" + id);
            }
        }
        List<Line> wanted = lines.stream().filter(this::asksForPage).toList();
        this.pagesWanted = wanted.size();
        wanted.stream()
                .filter(l -> wanted.size() <= ALL_PAGES || l.standing().listed())
                .forEach(l -> withPage.add(l.pageId()));
    }

    private static List<Line> lines(RoundResult result) {
        var all = new java.util.ArrayList<Line>();
        int listNumber = 0;
        for (NominationList list : result.lists()) {
            listNumber++;
            int number = 0;
            for (Entry e : list.entries()) {
                all.add(new Line(list, e, listNumber, ++number));
            }
        }
        return List.copyOf(all);
    }

    private boolean asksForPage(Line l) {
        return l.standing().listed()
                || l.standing() == Standing.ON_HOLD
                || l.standing() == Standing.EXCLUDED_BY_COUNCIL
                || l.standing() == Standing.DEFERRED
                || decided.contains("\n" + l.entry.id())
                || decided.contains(l.list.id() + "\n" + l.entry.id());
    }

    boolean hasPage(Line l) {
        return withPage.contains(l.pageId());
    }

    /** The lines that get a proof page, in the order of the lists. */
    List<Line> pages() {
        return lines.stream().filter(this::hasPage).toList();
    }

    /** No more pages after those written. */
    void dropPagesFrom(Line first, List<Line> pages) {
        pages.subList(pages.indexOf(first), pages.size()).forEach(l -> withPage.remove(l.pageId()));
    }

    boolean large() {
        return lines.size() > ALL_ROWS;
    }

    List<Line> of(NominationList list) {
        return byList.getOrDefault(list.id(), List.of());
    }

    /** The line of a dossier, preferably in {@code list}; {@code null} if it stands in no list. */
    Line lineOf(String dossier, String list) {
        return byDossier.getOrDefault(dossier, List.of()).stream()
                .min(Comparator.comparing((Line l) -> !l.list.id().equals(list)))
                .orElse(null);
    }

    /** Name of a nominee; what has no dossier is called as it stands. */
    String name(String dossier) {
        var found = result.dossiers().get(dossier);
        return found == null ? dossier : words.nominee(found);
    }

    /** Laws in force on some dossier's dates whose text is not formalised. */
    List<Provisional> provisional() {
        return lines.stream()
                .map(Line::provisional)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Provisional::since).thenComparing(Provisional::instrument))
                .toList();
    }

    String label(String key, Object... values) {
        return labels.of(key, values);
    }

    String number(int n) {
        return words.number(n);
    }
}
