package vn.binhxet.dossier;

/**
 * A title or form already held; {@code form} is an id of {@code rules/forms.yaml}.
 *
 * @param unit id of the unit under which it was earned, {@code null} for the nominee's own
 */
public record HeldAward(
        String form,
        int year,
        AwardType type,
        Boolean thematic,
        Period achievementPeriod,
        Boolean revoked,
        String unit,
        Paper paper,
        Place place)
        implements Fact {
    /** An award earned in the nominee's own unit. */
    public HeldAward(
            String form,
            int year,
            AwardType type,
            Boolean thematic,
            Period achievementPeriod,
            Boolean revoked,
            Paper paper,
            Place place) {
        this(form, year, type, thematic, achievementPeriod, revoked, null, paper, place);
    }
}
