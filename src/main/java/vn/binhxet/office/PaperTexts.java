package vn.binhxet.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.rulebook.Rulebook;

/** The editable papers of a rulebook; a province's own text stands in for the one everybody has. */
final class PaperTexts {
    private final Map<String, byte[]> files;
    private final String province;
    private final Map<String, Layout> read = new TreeMap<>();

    PaperTexts(Rulebook rulebook, String province) {
        this.files = rulebook.files();
        this.province = province;
    }

    /**
     * The paper called {@code name}.
     *
     * @throws LayoutRefused if it is missing or cannot be read
     */
    Layout named(String name) {
        return read.computeIfAbsent(name, n -> {
            String own = "provinces/" + province + "/papers/" + n + ".mau";
            String usual = "papers/" + n + ".mau";
            String file = files.containsKey(own) ? own : usual;
            byte[] text = files.get(file);
            if (text == null) {
                throw new LayoutRefused(file, 1, "thiếu mẫu văn bản này.", "this paper's text is missing.");
            }
            return LayoutReader.read(file, new String(text, StandardCharsets.UTF_8));
        });
    }

    Sheet sheet(String name, String path, Scope scope) {
        return sheet(name, path, List.of(scope));
    }

    /** One file with the paper once for each scope, every one on a page of its own. */
    Sheet sheet(String name, String path, List<Scope> scopes) {
        Layout layout = named(name);
        var blocks = new ArrayList<Block>();
        for (Scope scope : scopes) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.NewPage());
            }
            blocks.addAll(Filling.fill(layout, scope));
        }
        return new Sheet(path, layout.name(), layout.landscape(), blocks);
    }
}
