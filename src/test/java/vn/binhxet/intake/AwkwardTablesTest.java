package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Progress;
import vn.binhxet.explanation.Sentences;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Rulebook;

class AwkwardTablesTest {
    static final Rulebook RULEBOOK = FilledTemplate.rulebook();
    private static final String ROUND = """
            id: test
            name: Đợt thử
            programme: skilled-mass-mobilization
            asOf: 2025-10-10
            receivedOn: 2025-09-15
            submitBy: 2025-09-20
            supplyBy: 2025-10-05
            awards:
              - award: provincial-certificate-individual
              - award: provincial-certificate-collective
              - award: provincial-certificate-household
            """;

    @TempDir
    private Path root;

    static Stream<AwkwardTables.Case> cases() {
        return AwkwardTables.all().stream();
    }

    private Submitted read(AwkwardTables.Case one) throws InputRefused {
        var folder = new Folder(root).with("round.yaml", ROUND);
        one.files().forEach((file, bytes) -> folder.with("submissions/" + file, bytes));
        return RoundDirectory.read(root, 2, Progress.none(), () -> RULEBOOK);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsAPersonReadsIt(AwkwardTables.Case one) throws Exception {
        Submitted submitted = read(one);
        assertThat(submitted.dossiers().stream()
                        .map(AwkwardTablesTest::shown)
                        .sorted(Comparator.comparing(s -> s.substring(s.indexOf(' ') + 1))))
                .as("dossiers")
                .isEqualTo(one.dossiers());
        assertThat(submitted.problems().stream().map(AwkwardTablesTest::shown).toList())
                .as("problems")
                .isEqualTo(one.problems());
    }

    private static String shown(Dossier d) {
        var more = new StringBuilder();
        if (!d.initiatives().facts().isEmpty()) {
            more.append(" initiatives=").append(d.initiatives().facts().size());
        }
        if (d.person() != null && d.person().birthDate() != null) {
            more.append(" born=").append(d.person().birthDate());
        }
        if (d.field() != null && d.kind().name().equals("INDIVIDUAL")) {
            more.append(" field=").append(d.field());
        }
        d.ratings()
                .facts()
                .forEach(r ->
                        more.append(" ratings=").append(r.year()).append(':').append(r.level()));
        d.scores().facts().forEach(s -> more.append(" scores=").append(s.value()));
        if (!d.minutes().facts().isEmpty()) {
            more.append(" minutes=").append(d.minutes().facts().size());
        }
        List<String> awards = d.proposals().stream().map(p -> p.award()).toList();
        return d.kind() + " " + d.name() + " @" + d.unit().id() + " " + awards + more;
    }

    private static String shown(Problem p) {
        Problem.Where w = p.where();
        String place = w.file().substring("submissions/".length()) + (w.sheet() == null ? "" : "›" + w.sheet()) + "!"
                + (w.column() == null ? "" : w.column()) + (w.row() == 0 ? "" : w.row());
        return p.severity().name().charAt(0) + " " + p.code() + " " + place + " "
                + p.values().getOrDefault("value", "-");
    }

    @Test
    void everyCodeOfFormsOccursInTheCorpusAndHasWords() throws Exception {
        var seen = new TreeSet<String>();
        for (AwkwardTables.Case one : AwkwardTables.all()) {
            one.problems().forEach(p -> seen.add(p.split(" ", -1)[1]));
        }
        var codes = new ArrayList<String>();
        for (Field field : FormProblems.class.getFields()) {
            codes.add((String) field.get(null));
        }
        // These need files of gigabytes or of bad will, which HostileWorkbooksTest makes.
        codes.removeAll(List.of("hostile-workbook", "too-many-rows", "too-many-columns"));
        assertThat(seen).containsAll(codes);
        for (String code : codes) {
            var p = Problem.of(
                    code,
                    Problem.Severity.ERROR,
                    new Problem.Where("a.xlsx", "Cá nhân", 4, "C", null),
                    "x",
                    "value",
                    "v",
                    "title",
                    "t",
                    "field",
                    "f",
                    "kind",
                    "MODEL",
                    "columns",
                    "c",
                    "rows",
                    "4",
                    "name",
                    "n",
                    "other",
                    "o",
                    "count",
                    "2",
                    "counted",
                    "3",
                    "length",
                    "4",
                    "width",
                    "5",
                    "part",
                    "1",
                    "whole",
                    "2");
            for (String language : List.of("vi", "en")) {
                assertThat(new Sentences(Words.in(language)).problem(p))
                        .startsWith("a.xlsx › Cá nhân › ")
                        .doesNotContain(code);
            }
        }
    }
}
