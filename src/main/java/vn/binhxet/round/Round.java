package vn.binhxet.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.Period;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.dossier.Text;

/**
 * One round of commendation as the secretary sets it up in {@code round.yaml}: awards opened, period, dates, quotas and
 * ranking. Everything a province may decide itself is here, nothing of the law.
 *
 * @param receivedOn receipt assumed where a dossier does not say
 * @param asOf the day on which pending matters and ages are judged
 * @param decisionOn the day the decision is meant to be signed
 * @param proof the grade from which a fact is proven
 * @param proofOfNominated the grade asked of those nominated, or {@code null}
 * @param readings clause to chosen reading, where the province settled one
 * @param parameters numbers of programme or province changed for this round, {@code criterion.parameter} to value
 * @param papers names, symbols and orders of the office's papers
 */
public record Round(
        String id,
        Text name,
        String province,
        String programme,
        Movement movement,
        Period period,
        LocalDate asOf,
        LocalDate receivedOn,
        LocalDate submitBy,
        LocalDate supplyBy,
        LocalDate decisionOn,
        ProofGrade proof,
        ProofGrade proofOfNominated,
        List<OpenedAward> awards,
        RankingRules ranking,
        Map<String, ChosenReading> readings,
        Map<String, String> parameters,
        Deliberation deliberation,
        Map<String, Signer> signers,
        Publicity publicity,
        PaperSettings papers) {
    public Round {
        proof = proof == null ? ProofGrade.CITED : proof;
        awards = awards == null ? List.of() : List.copyOf(awards);
        ranking = ranking == null ? new RankingRules(null, List.of()) : ranking;
        readings = readings == null ? Map.of() : readings;
        parameters = parameters == null ? Map.of() : parameters;
        signers = signers == null ? Map.of() : signers;
        papers = papers == null ? PaperSettings.usual() : papers;
    }

    /** A round of which nothing is said but the province. */
    public static Round in(String province) {
        return new Round(
                "", null, province, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** A round that says nothing of its papers. */
    public Round(
            String id,
            Text name,
            String province,
            String programme,
            Movement movement,
            Period period,
            LocalDate asOf,
            LocalDate receivedOn,
            LocalDate submitBy,
            LocalDate supplyBy,
            LocalDate decisionOn,
            ProofGrade proof,
            ProofGrade proofOfNominated,
            List<OpenedAward> awards,
            RankingRules ranking,
            Map<String, ChosenReading> readings,
            Map<String, String> parameters,
            Deliberation deliberation,
            Map<String, Signer> signers,
            Publicity publicity) {
        this(
                id,
                name,
                province,
                programme,
                movement,
                period,
                asOf,
                receivedOn,
                submitBy,
                supplyBy,
                decisionOn,
                proof,
                proofOfNominated,
                awards,
                ranking,
                readings,
                parameters,
                deliberation,
                signers,
                publicity,
                null);
    }

    /**
     * The movement a round belongs to: who launched it by which act (Law Art. 18, 74.1.a).
     *
     * @param from first day of the movement by its own act
     * @param until first day after it (Law Art. 44.1.a, 73.4.d ask how long it lasts)
     */
    public record Movement(Text name, Launcher launchedBy, Act act, Boolean thematic, LocalDate from, LocalDate until) {
        /** A movement of which nobody said how long it lasts. */
        public Movement(Text name, Launcher launchedBy, Act act, Boolean thematic) {
            this(name, launchedBy, act, thematic, null, null);
        }
    }

    /** Who launched a movement. A Party body alone does not carry point a of Article 74.1. */
    public enum Launcher {
        PRESIDENT,
        PROVINCIAL_CHAIRMAN,
        PROVINCIAL_COMMITTEE,
        MINISTRY,
        PRIME_MINISTER,
        CENTRAL_COUNCIL,
        PARTY_BODY,
        DISTRICT_CHAIRMAN,
        COMMUNE_CHAIRMAN,
        UNIT_HEAD
    }

    /** A document by number and date. */
    public record Act(String number, LocalDate date, String issuer) {}

    /** A reading of an ambiguous clause chosen by someone on some document. */
    public record ChosenReading(String use, String by, Act document) {}

    /** Who deliberates, on which citation. */
    public record Deliberation(String body, String citation, Integer members) {}

    /** A signature block of the papers. */
    public record Signer(String capacity, String body, String name) {}

    /** Publication before the council meets. */
    public record Publicity(LocalDate from, Integer workingDays, String where) {}
}
