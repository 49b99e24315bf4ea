package vn.binhxet.plant.report;

final class Prints {
    private Prints() {}

    static void prints() {
        System.err.println("x");
    }
}
