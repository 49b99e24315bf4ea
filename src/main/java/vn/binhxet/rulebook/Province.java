package vn.binhxet.rulebook;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Round.ChosenReading;

/**
 * What a province regulates itself (Decree 152/2025 Art. 6.2), apart from the conditions and dossier parts it adds to awards.
 *
 * @param name as printed, e.g. "tỉnh Bắc Ninh"
 * @param readings clause to the reading the province settled, by whom, on which document
 * @param council what its council needs, or {@code null} where the province has not said
 * @param filings when dossiers are due
 * @param attesting who may attest what
 * @param quotas ceilings of lists
 * @param notes matters it regulates that no program decides, for the officer to see
 */
public record Province(
        String id,
        Text name,
        Map<String, ChosenReading> readings,
        Council council,
        List<Filing> filings,
        List<Attesting> attesting,
        List<Quota> quotas,
        List<Note> notes) {
    public Province {
        readings = Map.copyOf(readings);
        filings = List.copyOf(filings);
        attesting = List.copyOf(attesting);
        quotas = List.copyOf(quotas);
        notes = List.copyOf(notes);
    }

    /**
     * The provincial council. Percentages are of all its members, present or not.
     *
     * @param quorum members who must be present at any session
     * @param awardSession members who must be present or have written where awards are considered
     * @param fullCouncil awards the full council considers; others its standing body does
     * @param standingBody awards its standing body appraises
     */
    public record Council(
            Quorum quorum,
            Quorum awardSession,
            List<String> fullCouncil,
            List<String> standingBody,
            List<Ballot> votes,
            List<Citation> citations) {}

    /** A share in favour the province asks for; a lower one than the nation's has no effect. */
    public record Ballot(List<String> awards, Vote vote) {}

    /** At least {@code of} in {@code outOf} of all members, e.g. 2 in 3. */
    public record Quorum(int of, int outOf) {
        /** As the regulation writes it: {@code 80%} or {@code 2/3}. */
        public String written() {
            return outOf == 100 ? of + "%" : of + "/" + outOf;
        }

        /** Whether {@code present} of {@code total} members suffice; exact, nothing is rounded. */
        public boolean reached(int present, int total) {
            return (long) present * outOf >= (long) total * of;
        }
    }

    /**
     * A day of the year before which dossiers are due.
     *
     * @param before the first day that is too late
     */
    public record Filing(String id, Text what, MonthDay before, List<Citation> citations) {}

    /**
     * Who may attest statements, from the day the instrument of the first citation is in force.
     *
     * @param bodies how their names begin, e.g. "Đảng ủy"
     */
    public record Attesting(List<String> statements, List<String> bodies, List<Citation> citations) {
        public Attesting {
            statements = List.copyOf(statements);
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * A ceiling of every list of some awards, beside what the round sets: the lower one counts.
     *
     * @param ofQualified places in percent of those who qualify in the list, rounded down, or {@code null}
     * @param cap how many of some nominees a list may have, or {@code null}; exactly one of the two is set
     */
    public record Quota(List<String> awards, Integer ofQualified, Constraint cap, List<Citation> citations) {
        public Quota {
            awards = List.copyOf(awards);
        }
    }

    /** Something regulated that a person must see to. */
    public record Note(Text text, List<Citation> citations) {}
}
