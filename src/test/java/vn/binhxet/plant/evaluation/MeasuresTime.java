package vn.binhxet.plant.evaluation;

final class MeasuresTime {
    private MeasuresTime() {}

    static long since(long start) {
        return System.nanoTime() - start;
    }
}
