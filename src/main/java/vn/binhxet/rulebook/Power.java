package vn.binhxet.rulebook;

import java.util.List;

/**
 * What a province can do about awards that a body decides.
 *
 * @param proposedBy the body of the province that proposes to it, id of {@code rules/bodies.yaml}, or {@code null} where
 *     the body is the province's own or nobody of the province proposes to it
 * @param outside whether the province neither decides nor proposes
 * @param citations where the law says who proposes, or that it is outside
 */
public record Power(String proposedBy, boolean outside, List<Citation> citations) {
    /** A body of the province itself. */
    static final Power OWN = new Power(null, false, List.of());
}
