package vn.binhxet.evaluation;

import java.util.List;
import vn.binhxet.rulebook.Node;

/**
 * The condition tree with its verdicts: a node, its verdict, and its parts in the law's order. The root has three
 * parts: bars, dossier parts, standard.
 *
 * @param counts whether this part bears on the result; false for a point outside the list's path or a reading not in
 *     use
 * @param finding the finding, on leaves only
 */
public record Proof(Node node, Verdict verdict, boolean counts, Finding finding, List<Proof> parts) {}
