package vn.binhxet.plant.evaluation;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class AsksTheTime {
    private AsksTheTime() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
