package vn.binhxet.nomination.revocation;

import java.util.List;
import java.util.Set;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.HeldAward;
import vn.binhxet.dossier.Initiative;
import vn.binhxet.dossier.ModelLink;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Research;
import vn.binhxet.rulebook.Form;
import vn.binhxet.rulebook.Rulebook;

/**
 * What is struck out. Everything given must fit; what is not given fits everything.
 *
 * @param paper number of the paper or decision the facts are proved by
 * @param issuer who issued it
 * @param title title of the one work among those the paper recognises
 * @param nominee id or name of the one nominee it is about
 * @param fact JSON pointer of one fact in the nominee's dossier, e.g. {@code /awards/2}
 * @param model reference of a model
 * @param form id of the form or title held
 * @param years years of that form; empty for any
 * @param unit unit of the nominee, where the name alone would not tell
 */
public record Struck(
        String paper,
        String issuer,
        String title,
        String nominee,
        String fact,
        String model,
        String form,
        Set<Integer> years,
        String unit) {
    public Struck {
        years = years == null ? Set.of() : Set.copyOf(years);
    }

    /** Whether it says which facts are meant at all. */
    public boolean saysSomething() {
        return paper != null || fact != null || model != null || form != null;
    }

    /** The same with the form named as the rulebook names it, where it was named in words. */
    Struck withFormOf(Rulebook rulebook) {
        if (form == null || rulebook.forms().containsKey(form)) {
            return this;
        }
        List<Form> named = rulebook.forms().values().stream()
                .filter(f -> endsWith(f.name().vi()) || endsWith(f.name().en()))
                .toList();
        return named.size() == 1
                ? new Struck(
                        paper, issuer, title, nominee, fact, model, named.get(0).id(), years, unit)
                : this;
    }

    /** People leave out "danh hiệu" before a title's name. */
    private boolean endsWith(String name) {
        return name != null && FoldedKey.of(name).endsWith(FoldedKey.of(form));
    }

    /** Whether anything of this dossier can be meant. */
    boolean concerns(Dossier dossier) {
        boolean name = nominee == null || nominee.equals(dossier.id()) || same(nominee, dossier.name());
        boolean where = unit == null
                || (dossier.unit() != null && same(unit, dossier.unit().name()));
        return name && where;
    }

    /** Whether a fact of a dossier that is concerned is struck; {@code paper} is the paper behind it. */
    boolean strikes(Object element, Paper behind) {
        if (paper != null && (behind == null || !same(paper, behind.number()))) {
            return false;
        }
        if (issuer != null && (behind == null || !same(issuer, behind.issuer()))) {
            return false;
        }
        if (title != null && !same(title, title(element))) {
            return false;
        }
        if (fact != null
                && !(element instanceof Fact placed
                        && fact.equals(placed.place().pointer()))) {
            return false;
        }
        if (model != null && !(element instanceof ModelLink link && model.equals(link.ref()))) {
            return false;
        }
        return form == null || isForm(element);
    }

    private boolean isForm(Object element) {
        return element instanceof HeldAward held
                && form.equals(held.form())
                && (years.isEmpty() || years.contains(held.year()));
    }

    private static String title(Object element) {
        return element instanceof Initiative i ? i.title() : element instanceof Research r ? r.title() : null;
    }

    private static boolean same(String a, String b) {
        return b != null && FoldedKey.of(a).equals(FoldedKey.of(b));
    }
}
