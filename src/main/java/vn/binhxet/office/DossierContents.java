package vn.binhxet.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Proposal;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Rulebook;

/** The papers one dossier consists of or names, each once, in the order of a file: letter, report, minutes, proofs. */
final class DossierContents {
    private static final List<PaperType> FIRST =
            List.of(PaperType.SUBMISSION_LETTER, PaperType.ACHIEVEMENT_REPORT, PaperType.MINUTES);

    private DossierContents() {}

    static List<Paper> papers(Dossier dossier) {
        var once = new LinkedHashMap<String, Paper>();
        Stream.concat(
                        dossier.proposals().stream().map(Proposal::letter).map(DossierContents::asLetter),
                        facts(dossier).map(Fact::paper))
                .filter(p -> p != null && (p.number() != null || p.date() != null || p.type() != null))
                .forEach(p -> once.merge(
                        p.type() + "|" + p.number() + "|" + p.date() + "|" + p.issuer(),
                        p,
                        (a, b) -> a.seen() != null ? a : b));
        var papers = new ArrayList<>(once.values());
        papers.sort(Comparator.comparingInt((Paper p) -> FIRST.contains(p.type()) ? FIRST.indexOf(p.type()) : 9)
                .thenComparing(Paper::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(p -> String.valueOf(p.number())));
        return papers;
    }

    private static Paper asLetter(Paper letter) {
        return letter == null || letter.type() != null
                ? letter
                : new Paper(
                        PaperType.SUBMISSION_LETTER,
                        letter.number(),
                        letter.date(),
                        letter.issuer(),
                        letter.receivedOn(),
                        letter.seen());
    }

    private static Stream<? extends Fact> facts(Dossier d) {
        return Stream.of(
                        d.papers(),
                        d.minutes(),
                        d.attestations(),
                        d.ratings(),
                        d.awards(),
                        d.initiatives(),
                        d.research(),
                        d.members(),
                        d.scores())
                .flatMap(s -> s.facts().stream());
    }

    /** Rows for a table of contents. */
    static List<Scope> rows(Scope around, Dossier dossier, Rulebook rulebook) {
        var rows = new ArrayList<Scope>();
        for (Paper paper : papers(dossier)) {
            Scope row = around.inner();
            row.put(
                    "tên văn bản",
                    paper.type() == null
                            ? "Văn bản"
                            : Words.capital(rulebook.paperName(paper.type()).vi()));
            row.put("số văn bản", paper.number() == null ? "" : paper.number());
            row.put("ngày tháng", paper.date() == null ? "" : Words.in("vi").date(paper.date()));
            row.put("nơi ban hành", paper.issuer() == null ? "" : paper.issuer());
            row.put("đã đối chiếu", paper.seen() == null ? "" : "Đã đối chiếu bản gốc");
            rows.add(row);
        }
        return rows;
    }
}
