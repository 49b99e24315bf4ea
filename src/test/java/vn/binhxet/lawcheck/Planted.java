package vn.binhxet.lawcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.binhxet.evaluation.RuleEngine;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.RulebookRefused;

/** A small rulebook in a temporary directory: the shipped registers and conditions, and one award as the test writes it. */
final class Planted {
    static final String AWARD = "provincial-certificate-individual";
    private final Path rules;

    Planted(Path temp) throws IOException {
        rules = temp.resolve("rules");
        for (String part : List.of("conditions", "general", "programmes")) {
            copy(Path.of("rules", part));
        }
        for (String file : List.of("instruments", "forms", "statements", "papers", "bodies")) {
            copy(Path.of("rules", file + ".yaml"));
        }
        leaveOutWhatNamesOtherAwards();
    }

    private void leaveOutWhatNamesOtherAwards() throws IOException {
        Files.writeString(rules.resolve("general/votes.yaml"), "votes: []\n");
        Path parts = rules.resolve("general/dossier-parts.yaml");
        Files.writeString(parts, Files.readString(parts).replaceAll("(?s)  - id: opinion\n.*?(?=\n  - id:|\\z)", ""));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                Path to = rules.resolve(Path.of("rules").relativize(p));
                Files.createDirectories(to.getParent());
                Files.copy(p, to);
            }
        }
    }

    /** One award of the Law of 2022 whose revisions are these lines. */
    Planted award(String revisions) throws IOException {
        return file("awards/" + AWARD + "/award.yaml", """
                id: %s
                name: {vi: "Bằng khen thử", en: "Trial certificate"}
                category: COMMENDATION_FORM
                gives: provincial-certificate
                subjects: [INDIVIDUAL]
                decided_by: {body: provincial-chairman, citation: "law-06-2022 79.4"}
                revisions:
                %s""".formatted(AWARD, revisions.indent(2)));
    }

    /** The award with one revision since 2024 whose tree has these parts under {@code all} or {@code any}. */
    Planted tree(String tree) throws IOException {
        return award(revision(1, "from: 2024-01-01", "law-06-2022", tree));
    }

    static String revision(int number, String inForce, String source, String tree) {
        return """
                - revision: %d
                  in_force: {%s}
                  source: %s
                  verified: PRIMARY_TEXT
                  checked_on: 2026-11-22
                  tree:
                    citation: "74.1"
                %s""".formatted(number, inForce, source, tree.indent(4));
    }

    /** A leaf with its parameters. */
    static String leaf(String id, String condition, String parameters) {
        return "{id: %s, condition: %s, %s, citation: \"74.1\", wording: {vi: \"tiêu chuẩn %s\", en: \"criterion %s\"}}"
                .formatted(id, condition, parameters, id, id);
    }

    static String attested(String id, String statement) {
        return leaf(id, "attestation", "statement: " + statement);
    }

    static String titles(String id, int min) {
        return leaf(id, "year-streak", "forms: [grassroots-emulation-fighter], min: {2024-01-01: " + min + "}");
    }

    Planted file(String name, String text) throws IOException {
        Path file = rules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Planted append(String name, String text) throws IOException {
        return file(name, Files.readString(rules.resolve(name)) + text);
    }

    Path directory() {
        return rules;
    }

    CheckReport check() throws Exception {
        Rulebook.Examined examined = Rulebook.examine(rules);
        if (examined.rulebook().drl().equals(Shipped.RULEBOOK.drl())) {
            return RuleCheck.of(examined, Shipped.ENGINE, 2);
        }
        try (var engine = RuleEngine.of(examined.rulebook())) {
            return RuleCheck.of(examined, engine, 2);
        }
    }

    /** The shipped rules, compiled once for all tests. */
    static final class Shipped {
        static final Rulebook RULEBOOK = load();
        static final RuleEngine ENGINE = RuleEngine.of(RULEBOOK);

        private Shipped() {}

        private static Rulebook load() {
            try {
                return Rulebook.load(Path.of("rules"));
            } catch (RulebookRefused e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
