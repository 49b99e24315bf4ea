package vn.binhxet.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An award as the law stands for one dossier's dates: its tree, the bars, holds and dossier parts shared by all, every
 * number resolved. Equal contents are one instance, so that dossiers can be grouped by it.
 *
 * @param revision the award's own revision
 * @param standard the award's tree
 * @param bars clearances that must be MET (MET means clear)
 * @param holds clearances that suspend while NOT_MET; outside the tree
 * @param dossierParts papers the dossier must contain
 * @param criteria every criterion named in the four, by id, in the law's order
 * @param provisional set where law in force on the date is not formalised
 */
public record AwardInForce(
        Award award,
        int revision,
        Node standard,
        List<Node> bars,
        List<Node> holds,
        List<Node> dossierParts,
        Map<String, Criterion> criteria,
        Provisional provisional) {
    /** Ids of the instruments its criteria rest on. */
    public SortedSet<String> instruments() {
        var used = new TreeSet<String>();
        criteria.values().forEach(c -> c.citations().forEach(cited -> used.add(cited.instrument())));
        return Collections.unmodifiableSortedSet(used);
    }

    @Override
    public int hashCode() {
        return award.id().hashCode() * 31 + revision;
    }
}
