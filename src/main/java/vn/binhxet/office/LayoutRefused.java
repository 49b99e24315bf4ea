package vn.binhxet.office;

import vn.binhxet.dossier.Text;

/** An editable paper cannot be used as it is written: says the file, the line and what was expected. */
public final class LayoutRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    LayoutRefused(String file, int line, String vi, String en) {
        super("rules/" + file + ":" + line + ": " + en);
        this.text = new Text(
                "rules/" + file + ", dòng " + line + ": " + vi, "rules/" + file + ", line " + line + ": " + en);
    }

    /** The sentence for the user. */
    public Text text() {
        return text;
    }
}
