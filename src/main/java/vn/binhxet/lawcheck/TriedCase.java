package vn.binhxet.lawcheck;

import java.util.List;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;

/**
 * A case after it was tried.
 *
 * @param assessment what was found, or {@code null} where the case could not be assessed
 * @param judged whether the case says what the outcome must be
 * @param criteria the criteria it names
 * @param clauses the clauses it exercises, in the order the case names them
 * @param failures what differs from what the case expects; empty where it holds
 */
public record TriedCase(
        String award,
        String file,
        String name,
        Assessment assessment,
        boolean judged,
        List<Criterion> criteria,
        List<Citation> clauses,
        List<Failure> failures) {

    /** Whether everything the case expects was found. */
    public boolean holds() {
        return failures.isEmpty();
    }

    /**
     * One thing expected and not found.
     *
     * @param subject {@code outcome}, {@code grounds}, {@code case}, or a criterion id
     * @param expected as the case says it, or {@code null}
     * @param found as it was found, or {@code null}
     */
    public record Failure(String subject, String expected, String found) {}
}
