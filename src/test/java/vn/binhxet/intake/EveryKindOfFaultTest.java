package vn.binhxet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;

class EveryKindOfFaultTest {
    private static final Path FIXTURE = Path.of("fixtures/refused-input-every-kind-of-fault");
    /** Codes of faults that stop the whole round or need a file nobody can commit; OfficeFilesTest, BrokenRoundsTest and others. */
    private static final Set<String> ELSEWHERE = Set.of(
            ProblemCodes.UNREADABLE_YAML,
            ProblemCodes.YAML_ANCHOR,
            ProblemCodes.SECOND_DOCUMENT,
            ProblemCodes.BEYOND_BOUNDS,
            ProblemCodes.EMPTY_FILE,
            ProblemCodes.UNREADABLE_FILE,
            ProblemCodes.MISSING_FILE,
            ProblemCodes.NO_SUBMISSIONS,
            ProblemCodes.FUTURE_PAPER,
            ProblemCodes.TOO_LARGE);

    private final Submitted submitted = new Folder(FIXTURE).read();

    @Test
    void everyFaultIsNamedWithItsPlaceAndValues() throws Exception {
        List<String> expected =
                Files.readAllLines(Path.of("src/test/resources/vn/binhxet/intake/every-kind-of-fault.txt"));
        assertThat(submitted.problems().stream().map(Folder::line)).containsExactlyElementsOf(expected);
    }

    @Test
    void nothingIsLost() {
        assertThat(submitted.records())
                .isEqualTo(submitted.dossiers().size() + submitted.refused() + submitted.merged());
        long refusals = submitted.problems().stream()
                .filter(p -> p.severity() == Problem.Severity.REFUSED)
                .map(p -> p.where().file() + p.where().row())
                .distinct()
                .count();
        assertThat(refusals).isEqualTo(submitted.refused());
    }

    @Test
    void everyCodeOccurs() throws Exception {
        var codes = new TreeSet<String>();
        for (var constant : ProblemCodes.class.getFields()) {
            codes.add((String) constant.get(null));
        }
        var met = new TreeSet<>(ELSEWHERE);
        submitted.problems().forEach(p -> met.add(p.code()));
        assertThat(met).isEqualTo(codes);
    }

    @Test
    void aSectionThatLosesAFactIsDamagedAndKeepsTheOthers() {
        Dossier dossier = dossier("CN-09");
        assertThat(dossier.ratings().submitted()).isTrue();
        assertThat(dossier.ratings().damaged()).isTrue();
        assertThat(dossier.ratings().facts()).singleElement().satisfies(r -> {
            assertThat(r.year()).isEqualTo(2023);
            assertThat(r.place().pointer()).isEqualTo("/ratings/1");
        });
    }

    @Test
    void aTableThatCannotBeReadDamagesItsSectionInEveryDossierOfItsFolder() {
        assertThat(dossier("BC-01").initiatives().damaged()).isTrue();
        assertThat(dossier("BC-02").initiatives().damaged()).isTrue();
        assertThat(dossier("BH-01").awards().damaged()).isTrue();
        assertThat(dossier("CN-01").initiatives()).isEqualTo(vn.binhxet.dossier.Section.absent());
    }

    @Test
    void aFaultyValueOfAPersonIsDroppedAndTheRestKept() {
        assertThat(dossier("DS-01").person().birthDate()).isNull();
        assertThat(dossier("CN-13").proposals().get(0).priority()).isNull();
        assertThat(dossier("CN-13").proposals().get(0).award()).isEqualTo("provincial-certificate-individual");
    }

    @Test
    void aLatePaperIsNotTakenAndDamagesNothing() {
        var ratings = dossier("CN-19").ratings();
        assertThat(ratings.damaged()).isFalse();
        assertThat(ratings.facts()).hasSize(2);
        assertThat(ratings.facts().get(0).paper()).isNull();
    }

    @Test
    void theLastVersionStands() {
        assertThat(dossier("HL-01").versions()).hasSize(2);
        assertThat(submitted.dossiers().stream().map(Dossier::id)).doesNotContain("HL-03");
    }

    @Test
    void theRegisterKeepsTheRowsThatCanBeRead() {
        assertThat(submitted.register().decisions()).singleElement().satisfies(d -> {
            assertThat(d.number()).isEqualTo("77/QĐ-UBND");
            assertThat(d.date()).isEqualTo("2022-03-15");
        });
        assertThat(submitted.register().matters()).hasSize(1);
    }

    private Dossier dossier(String id) {
        return submitted.dossiers().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.asList(id).toString()));
    }
}
