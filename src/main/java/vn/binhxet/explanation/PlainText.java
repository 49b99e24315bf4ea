package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;

/** Lines as plain text of a given width, wrapped between words. */
public final class PlainText {
    private final int width;
    private final Words words;

    public PlainText(int width, Words words) {
        if (width < 40) {
            throw new IllegalArgumentException("A line of " + width + " characters is too narrow to read");
        }
        this.width = width;
        this.words = words;
    }

    /** The lines one below the other, each ended by a line feed. */
    public String render(List<Line> lines) {
        var out = new StringBuilder();
        for (Line line : lines) {
            if (line.mark() == Mark.HEADING && line.level() == 0 && out.length() > 0) {
                out.append('\n');
            }
            String indent = "  ".repeat(line.level());
            String sign = line.mark().sign().isEmpty() ? "" : line.mark().sign() + " ";
            String hang = indent + " ".repeat(sign.length());
            String first = indent + sign;
            for (String row : wrap(text(line), width - hang.length())) {
                out.append(first).append(row).append('\n');
                first = hang;
            }
            for (String source : line.sources()) {
                first = hang + "  ";
                for (String row : wrap(words.say("line.source", "source", source), width - first.length())) {
                    out.append(first).append(row).append('\n');
                }
            }
        }
        return out.toString();
    }

    private String text(Line line) {
        String text = line.text();
        if (line.citation() != null) {
            text = words.cited(text, line.citation());
        }
        if (line.conclusion() != null) {
            text = words.say("line.concluded", "text", text, "conclusion", line.conclusion());
        }
        return line.provisional() ? words.say("line.provisional", "text", text) : text;
    }

    /** The text in rows of at most {@code room} characters; a longer word stands on a row of its own. */
    static List<String> wrap(String text, int room) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (String word : text.split(" ")) {
            if (row.length() > 0 && row.length() + 1 + word.length() > room) {
                rows.add(row.toString());
                row.setLength(0);
            }
            if (row.length() > 0) {
                row.append(' ');
            }
            row.append(word);
        }
        rows.add(row.toString());
        return rows;
    }
}
