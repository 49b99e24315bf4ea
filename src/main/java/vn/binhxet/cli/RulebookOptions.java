package vn.binhxet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.PlainText;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** Options every command over a rulebook has. */
final class RulebookOptions {
    @Option(names = "--rules", paramLabel = "THƯ_MỤC", description = "Bộ quy định khác bộ đi kèm chương trình.")
    Path rules;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Ngôn ngữ của kết quả: vi (mặc định) hoặc en.")
    String lang;

    @Option(names = "--json", description = "In dạng JSON.")
    boolean json;

    Path directory() {
        return Home.rules(rules);
    }

    Rulebook rulebook() throws RulebookRefused {
        return Rulebook.load(directory());
    }

    Words words() {
        return Words.in(lang);
    }

    /** Prints lines for people, or a value for machines where they ask. */
    void print(CommandSpec spec, Supplier<List<Line>> lines, Supplier<Object> value) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(value.get()));
        } else {
            out.print(new PlainText(100, words()).render(lines.get()));
        }
    }
}
