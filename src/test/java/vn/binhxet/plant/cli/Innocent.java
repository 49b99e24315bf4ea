package vn.binhxet.plant.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Does what cli alone may do. */
final class Innocent {
    private Innocent() {}

    static void runs() {
        System.out.println(LocalDate.now(ZoneOffset.UTC));
    }
}
