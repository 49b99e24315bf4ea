package vn.binhxet.remedy;

import java.util.List;
import vn.binhxet.dossier.Paper;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.evaluation.Outcome;

/**
 * A paper, or a fact without one, that an outcome rests on.
 *
 * @param paper {@code null} where the facts name none
 * @param facts what it shows, as the findings name it
 * @param criteria ids of the criteria that rest on it, in the law's order
 * @param without the outcome if this alone were withdrawn, evaluated by the rules
 */
public record Carrier(Paper paper, List<Evidence> facts, List<String> criteria, Outcome without) {
    public Carrier {
        facts = List.copyOf(facts);
        criteria = List.copyOf(criteria);
    }
}
