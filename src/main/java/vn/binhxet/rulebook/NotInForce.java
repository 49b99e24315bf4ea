package vn.binhxet.rulebook;

/** No revision of the award applies on the dossier's dates. */
public final class NotInForce extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotInForce(String award, LawDates dates) {
        super("award '" + award + "' is not in force for receipt " + dates.receipt() + ", decision "
                + dates.decision());
    }
}
