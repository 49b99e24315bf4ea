package vn.binhxet.plant.report;

import java.util.function.Consumer;

final class PrintsByReference {
    private PrintsByReference() {}

    static Consumer<Throwable> prints() {
        return Throwable::printStackTrace;
    }
}
