package vn.binhxet.dossier;

/** A title or form already held; {@code form} is an id of {@code rules/forms.yaml}. */
public record HeldAward(
        String form,
        int year,
        AwardType type,
        Boolean thematic,
        Period achievementPeriod,
        Boolean revoked,
        Paper paper,
        Place place)
        implements Fact {}
