package vn.binhxet.ranking;

import java.util.List;
import java.util.SortedMap;
import vn.binhxet.dossier.Kind;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.Trait;
import vn.binhxet.rulebook.Award;

/**
 * One ranked list: an award, a kind and a stratum.
 *
 * @param id award id, kind and stratum values joined by {@code ~}; stable
 * @param lowered floors nobody can fill, lowered, with what was asked and what is possible
 * @param provisional whether any entry's law is provisional
 * @param exact false when the bounded search gave up somewhere: caps hold, but somebody may have been passed over, or
 *     left waiting below equals, without a proof that he had to be; said in the report
 * @param entries nominated, then reserve, then the rest in order of rank, then those not ranked by id
 */
public record NominationList(
        String id,
        Award award,
        Kind kind,
        SortedMap<Trait, String> stratum,
        OpenedAward opened,
        List<Lowered> lowered,
        boolean provisional,
        boolean exact,
        List<Entry> entries) {

    /** A floor that could not be reached: what was asked and how many the list has. */
    public record Lowered(int constraint, String group, int asked, int possible) {}

    /** The same list with other entries. */
    public NominationList with(List<Entry> others) {
        return new NominationList(id, award, kind, stratum, opened, lowered, provisional, exact, others);
    }

    /** How many entries have this status. */
    public long count(Status status) {
        return entries.stream().filter(e -> e.status() == status).count();
    }
}
