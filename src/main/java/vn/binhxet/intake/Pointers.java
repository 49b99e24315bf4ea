package vn.binhxet.intake;

import java.util.ArrayList;
import java.util.List;

/** JSON pointers (RFC 6901) as plain text. */
final class Pointers {
    private Pointers() {}

    static List<String> segments(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        var segments = new ArrayList<String>();
        for (String part : pointer.substring(1).split("/", -1)) {
            segments.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return segments;
    }

    static String child(String pointer, String field) {
        boolean plain = field.indexOf('~') < 0 && field.indexOf('/') < 0;
        return pointer + "/" + (plain ? field : field.replace("~", "~0").replace("/", "~1"));
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? "" : pointer.substring(0, slash);
    }

    static String last(String pointer) {
        var segments = segments(pointer);
        return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
    }

    static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The pointer in the spelling of a CSV column below {@code base}: {@code /paper/date} is {@code paper.date}. */
    static String column(String base, String pointer) {
        var names = new ArrayList<>(segments(pointer.substring(base.length())));
        names.removeIf(Pointers::isIndex);
        return String.join(".", names);
    }
}
