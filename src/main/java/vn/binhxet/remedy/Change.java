package vn.binhxet.remedy;

import java.time.LocalDate;
import java.util.List;
import vn.binhxet.dossier.Place;
import vn.binhxet.rulebook.Criterion;

/**
 * One thing somebody may do, get, wait for or achieve; no preference of the ranking and no closed period is among them.
 *
 * @param means which letter of the alphabet it is
 * @param kind what it is about
 * @param key equal for equal changes of one dossier
 * @param what a code of the dossier's or rulebook's vocabulary: statement, rating, form, paper type, other dossier …
 * @param year the year to achieve or to prove, or {@code null}
 * @param nth of several of the same kind, which one; 1 unless there are several
 * @param from the first day from which it can have happened, or {@code null} where it can happen now
 * @param place the fact concerned, or {@code null} where none is submitted yet
 * @param criteria those it serves, in the law's order, under the text by which it was found
 */
public record Change(
        Means means,
        Kind kind,
        String key,
        String what,
        Integer year,
        int nth,
        LocalDate from,
        Place place,
        List<Criterion> criteria) {
    public Change {
        criteria = List.copyOf(criteria);
    }

    /** The alphabet: what anybody can do about a result. */
    public enum Means {
        /** Hand in a paper, or state what is so. */
        HAND_IN,
        /** Have a body that may do so attest it. */
        ATTEST,
        /** A ruling of the council. */
        RULING,
        /** The end of a matter that is being verified. */
        END_OF_MATTER,
        /** Only time is lacking. */
        WAIT,
        /** Achieve it in a period that is still to come. */
        ACHIEVE
    }

    /** What a change is about. */
    public enum Kind {
        /** The paper of a stated fact. */
        FACT,
        /** A paper the dossier must contain. */
        PAPER,
        STATEMENT,
        /** Attestations contradict each other. */
        CONTRADICTION,
        RATING,
        TITLE,
        INITIATIVE,
        RESEARCH,
        INGENUITY,
        AWARD,
        RECOGNITION,
        RESULT,
        REGISTRATION,
        /** What became of the members in one year. */
        ROSTER,
        /** First place in a cluster or a movement. */
        LEAD,
        PRODUCTION,
        /** The day a collective was founded. */
        FOUNDED,
        /** The day service began. */
        EMPLOYED,
        /** First and last day of the movement. */
        MOVEMENT_TIME,
        /** Whether there is any discipline. */
        DISCIPLINES,
        /** When the period of a discipline ends. */
        DISCIPLINE_END,
        /** A section that could not be read. */
        SECTION,
        MATTER,
        OVERLAP,
        DATE,
        OCCUPATION,
        FORM,
        MOVEMENT,
        FIELD,
        ADDRESS,
        MODEL_STATUS,
        MODEL_START,
        MODEL_LEVEL,
        /** A unit this one follows, confirmed. */
        SUCCESSION,
        /** Another proposal that stands in the way, withdrawn. */
        PROPOSAL
    }
}
