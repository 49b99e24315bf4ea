package vn.binhxet.dossier;

/**
 * What the unit asks for: an award, the point it names if any, its sentence for the certificate, its own order of
 * priority (1 is first), and who proposes, aggregates and appraises.
 */
public record Proposal(
        String award,
        String point,
        AwardType type,
        Boolean thematic,
        Period period,
        String citationText,
        Integer priority,
        String by,
        Paper letter,
        String aggregatedBy,
        String appraisedBy,
        Place place) {}
