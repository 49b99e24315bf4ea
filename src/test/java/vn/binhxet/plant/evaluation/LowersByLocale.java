package vn.binhxet.plant.evaluation;

final class LowersByLocale {
    private LowersByLocale() {}

    @SuppressWarnings("StringCaseLocaleUsage")
    static String lower(String text) {
        return text.toLowerCase();
    }
}
