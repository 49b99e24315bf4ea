package vn.binhxet.office;

import java.util.Map;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.rulebook.Award;

/** Whose signature an award needs, which decides the papers it goes through. */
enum Level {
    PROVINCE(""),
    PRIME_MINISTER("thu-tuong"),
    PRESIDENT("chu-tich-nuoc"),
    /** Awards of units and communes, and recognition by Party bodies: their papers are not the department's. */
    OTHERS("");

    private static final Map<String, Level> BODIES = Map.of(
            "provincial-chairman", PROVINCE,
            "provincial-committee", PROVINCE,
            "prime-minister", PRIME_MINISTER,
            "government", PRIME_MINISTER,
            "president", PRESIDENT,
            "state-president", PRESIDENT);

    final String ending;

    Level(String ending) {
        this.ending = ending;
    }

    static Level of(NominationList list) {
        return list.award().category() == Award.Category.RECOGNITION
                ? OTHERS
                : BODIES.getOrDefault(list.award().decidedBy(), OTHERS);
    }
}
