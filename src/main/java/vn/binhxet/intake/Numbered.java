package vn.binhxet.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pointers to the first elements of lists, kept once: every fact of every dossier has one. */
final class Numbered {
    private static final int KEPT = 24;
    private static final Map<String, String[]> POINTERS = new ConcurrentHashMap<>();

    private Numbered() {}

    static String pointer(String list, int index) {
        if (index >= KEPT) {
            return Pointers.child(list, index);
        }
        return POINTERS.computeIfAbsent(list, Numbered::first)[index];
    }

    private static String[] first(String list) {
        var pointers = new String[KEPT];
        for (int i = 0; i < KEPT; i++) {
            pointers[i] = Pointers.child(list, i);
        }
        return pointers;
    }
}
