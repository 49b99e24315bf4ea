package vn.binhxet.lawcheck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.Node;

/**
 * A part of a tree that does nothing.
 *
 * @param node the part
 * @param readings the choice of readings it is shown under
 * @param met criteria to be met by a nominee that shows it; all others are not
 * @param others criteria that make the part superfluous
 */
record TreeFault(
        Kind kind, AwardInForce award, Node node, Map<String, String> readings, Set<String> met, List<String> others) {
    enum Kind {
        /** No nominee can meet it. */
        UNREACHABLE,
        /** Whoever meets it meets another alternative already. */
        SUBSUMED,
        /** Asked together with what already implies it. */
        REDUNDANT,
        /** Every nominee meets it. */
        ALWAYS
    }
}
