package vn.binhxet.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Membership;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.StatClass;

/** Women and direct workers among the nominated against those submitted (Law Art. 5.2.d; Decree 152/2025 Art. 4.6). */
final class Shares {
    private static final Set<Occupation> DIRECT = Set.of(Occupation.WORKER, Occupation.FARMER, Occupation.LABOURER);

    private final Html html;
    private final View view;
    private final Bars bars;

    Shares(Html html, View view, Bars bars) {
        this.html = html;
        this.view = view;
        this.bars = bars;
    }

    void write() {
        List<View.Line> people = of(Kind.INDIVIDUAL);
        List<View.Line> collectives = of(Kind.COLLECTIVE);
        if (people.isEmpty() && collectives.isEmpty()) {
            return;
        }
        html.open("figure", "class", "picture").line("figcaption", view.label("picture.shares"));
        html.open("div", "class", "columns");
        pair("shares.women", people, d -> d.person() != null && d.person().gender() == Gender.FEMALE);
        pair("shares.workers", people, Shares::direct);
        pair("shares.collectives", collectives, Shares::mostlyWomen);
        html.close("div").close("figure");
    }

    private List<View.Line> of(Kind kind) {
        return view.lines.stream().filter(l -> l.list().kind() == kind).toList();
    }

    private void pair(String label, List<View.Line> lines, Predicate<Dossier> which) {
        if (lines.isEmpty()) {
            return;
        }
        html.open("div", "class", "share").line("p", view.label(label), "class", "bar-name");
        share("shares.submitted", lines, which, false);
        share(
                "shares.nominated",
                lines.stream().filter(l -> l.standing().nominated()).toList(),
                which,
                true);
        html.close("div");
    }

    private void share(String label, List<View.Line> lines, Predicate<Dossier> which, boolean strong) {
        int part = Pictures.count(lines, l -> which.test(l.entry().candidate().dossier()));
        String text = view.label(label, view.number(part), view.number(lines.size()));
        if (!lines.isEmpty()) {
            text += " (" + view.words.percent(part, lines.size()) + ")";
        }
        html.line("p", text, "class", "share-text");
        bars.share(text, part, lines.size(), strong);
    }

    private static boolean direct(Dossier d) {
        if (d.person() == null) {
            return false;
        }
        return d.person().statClass() == null
                ? d.person().occupation().stream().anyMatch(DIRECT::contains)
                : d.person().statClass() == StatClass.DIRECT_WORKER;
    }

    private static boolean mostlyWomen(Dossier d) {
        return d.members().facts().stream()
                .filter(m -> m.women() != null && m.asOf() != null)
                .max(Comparator.comparing(Membership::asOf))
                .map(m -> m.women() * 100L >= m.count() * 70L)
                .orElse(false);
    }
}
