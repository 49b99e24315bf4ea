package vn.binhxet.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhxet.dossier.Kind;
import vn.binhxet.intake.RoundDirectory;
import vn.binhxet.round.PastDecision;
import vn.binhxet.round.Register;

/** What is left of a round when its decision was signed. */
class ClosingTest {
    private static final String SIGNED =
            "- {on: 2025-10-20, act: DECISION_SIGNED, document: {number: \"99/QĐ-UBND\", date: 2025-10-21, issuer: \"Chủ tịch\"}";

    @TempDir
    Path root;

    private Closing closing(String decisions) throws IOException {
        var round = new SmallRound(root).write(SmallRound.PAPERS, decisions);
        return Closing.of(round.evaluated(), RoundDirectory.register(root));
    }

    private static List<String> kinds(Closing closing) {
        return closing.lines().stream()
                .map(l -> l.dossier() + " " + l.kind())
                .sorted()
                .toList();
    }

    @Test
    void withoutNamesTheDecisionAwardsEverybodyNominated() throws IOException {
        Closing closing = closing(SIGNED + "}\n");
        assertThat(kinds(closing))
                .containsExactly("C1 AS_NOMINATED", "C2 AS_NOMINATED", "T1 AS_NOMINATED", "T2 AS_NOMINATED");
        assertThat(closing.rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.number()).isEqualTo("99/QĐ-UBND");
            assertThat(row.date()).isEqualTo(LocalDate.of(2025, 10, 21));
            assertThat(row.form()).isEqualTo("provincial-certificate");
        });
    }

    @Test
    void everyDifferenceIsShownWithItsReason() throws IOException {
        Closing closing = closing(SIGNED + "}\n"
                + "- {on: 2025-10-20, act: NOT_AWARDED, dossier: C1, why: \"xác minh thêm\"}\n"
                + "- {on: 2025-10-20, act: ALSO_AWARDED, dossier: C3, why: \"bổ sung\"}\n");
        assertThat(kinds(closing))
                .containsExactly(
                        "C1 NOT_AWARDED", "C2 AS_NOMINATED", "C3 ALSO_AWARDED", "T1 AS_NOMINATED", "T2 AS_NOMINATED");
        assertThat(closing.lines().stream()
                        .filter(l -> l.dossier().equals("C1"))
                        .findFirst()
                        .orElseThrow()
                        .why())
                .isEqualTo("xác minh thêm");
        assertThat(closing.rows().stream().map(PastDecision::name))
                .contains("Vàng Thị Dự")
                .doesNotContain("Lò Văn Thử");
    }

    @Test
    void namesInTheDecisionAreTheWholeTruthAndUnknownOnesAreSaid() throws IOException {
        Closing closing = closing(SIGNED + ", award: provincial-certificate-individual, order: [C3, T2]}\n");
        assertThat(kinds(closing))
                .containsExactly(
                        "C1 NOT_AWARDED", "C2 NOT_AWARDED", "C3 ALSO_AWARDED", "T1 NO_DECISION", "T2 NO_DECISION");
        assertThat(closing.unknown()).containsExactly("T2");
    }

    @Test
    void signingChangesNoNomination() throws IOException {
        var before = new SmallRound(root).write("", "[]").evaluated();
        var after = new SmallRound(root)
                .write("", SIGNED + "}\n- {on: 2025-10-20, act: NOT_AWARDED, dossier: C1, why: x}\n")
                .evaluated();
        assertThat(after.lists().toString()).isEqualTo(before.lists().toString());
    }

    @Test
    void theRegisterWrittenIsTheRegisterReadNextYear() throws IOException {
        Closing closing = closing(SIGNED + "}\n");
        Register known = RoundDirectory.register(root);
        List<PastDecision> all = closing.with(known);
        Files.writeString(root.resolve("register/decisions.csv"), RegisterCsv.of(all));
        List<PastDecision> read = RoundDirectory.register(root).decisions();
        assertThat(read).hasSize(6);
        assertThat(read.stream().map(ClosingTest::told))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(ClosingTest::told).toList());
    }

    /** A name that looks like a formula gets an apostrophe in the file; everything else comes back as it was. */
    private static String told(PastDecision d) {
        String name = d.name().startsWith("'") ? d.name().substring(1) : d.name();
        return String.join(
                "|",
                String.valueOf(d.number()),
                String.valueOf(d.date()),
                String.valueOf(d.issuer()),
                d.form(),
                String.valueOf(d.kind() == Kind.COLLECTIVE),
                name,
                String.valueOf(d.unit()),
                String.valueOf(d.type()),
                String.valueOf(d.achievement()),
                String.valueOf(d.achievementPeriod()),
                d.models().toString());
    }
}
