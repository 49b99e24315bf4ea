package vn.binhxet.dossier;

import java.time.LocalDate;

/**
 * First place in a cluster (cụm, khối thi đua) of one year, or in a movement at its review.
 *
 * @param organiser who organises the cluster, or {@code null}
 * @param launchedBy who launched the movement: a code of the round's launchers
 * @param from first day of the movement
 * @param until first day after it, as planned or as ended
 * @param year year of the cluster, or of the review
 */
public record Lead(
        LeadKind kind,
        Organiser organiser,
        String launchedBy,
        LocalDate from,
        LocalDate until,
        Boolean thematic,
        Stage stage,
        Integer year,
        Paper paper,
        Place place)
        implements Fact {
    /** What was led. */
    public enum LeadKind {
        CLUSTER,
        MOVEMENT
    }

    /** Who organises a cluster. */
    public enum Organiser {
        CENTRAL_COUNCIL,
        PROVINCE,
        COMMUNE
    }

    /** Which review of a movement. */
    public enum Stage {
        INTERIM,
        FINAL
    }
}
