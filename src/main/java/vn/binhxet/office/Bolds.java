package vn.binhxet.office;

import java.util.ArrayList;
import java.util.List;

/** A text cut at its double asterisks: every second piece is bold. */
record Bolds(String text, boolean bold) {
    static List<Bolds> of(String text, boolean bold) {
        var pieces = new ArrayList<Bolds>();
        String[] cut = text.split("\\*\\*", -1);
        for (int i = 0; i < cut.length; i++) {
            if (!cut[i].isEmpty()) {
                pieces.add(new Bolds(cut[i], bold || i % 2 == 1));
            }
        }
        return pieces;
    }
}
