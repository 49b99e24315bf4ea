package vn.binhxet.plant.ranking;

final class TakesFloat {
    private TakesFloat() {}

    static boolean isMore(float[] points) {
        return points.length > 1;
    }
}
