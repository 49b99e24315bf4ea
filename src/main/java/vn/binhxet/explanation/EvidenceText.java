package vn.binhxet.explanation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Fact;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Place;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Section;
import vn.binhxet.evaluation.Evidence;
import vn.binhxet.round.Round;

/** A fact that a finding rests on, in few words or in all, and where it was submitted. */
final class EvidenceText {
    private static final List<Class<? extends Enum<?>>> CODES = List.of(
            RatingLevel.class,
            Occupation.class,
            CollectiveForm.class,
            ModelStatus.class,
            Lead.Organiser.class,
            Round.Launcher.class);

    private final Wording wording;
    private final BiFunction<String, Place, Optional<Problem.Where>> resolve;

    /** {@code resolve} finds row and column of a dossier's place, or nothing. */
    EvidenceText(Wording wording, BiFunction<String, Place, Optional<Problem.Where>> resolve) {
        this.wording = wording;
        this.resolve = resolve;
    }

    /** "năm 2024, Quyết định số 118/QĐ-SNV"; {@code what} says whether the fact's own words are needed. */
    String inShort(Evidence evidence, boolean what) {
        return wording.say(
                        "evidence.short",
                        "what",
                        what ? what(evidence.what()) : null,
                        "year",
                        evidence.year() == null ? null : evidence.year().toString(),
                        "paper",
                        evidence.paper() == null ? null : wording.paperInShort(evidence.paper()))
                .replaceFirst("^, ", "");
    }

    String inShort(List<Evidence> evidence, boolean what) {
        return String.join("; ", evidence.stream().map(e -> inShort(e, what)).toList());
    }

    /** What, year, paper with issuer, grade of proof, and whether it counted. */
    String inFull(Evidence evidence) {
        boolean issuer = evidence.paper() != null
                && evidence.what() != null
                && evidence.what().equals(evidence.paper().issuer());
        String what = issuer ? null : what(evidence.what());
        if (what == null) {
            what = wording.names()
                    .statement(evidence.what() == null ? "" : evidence.what())
                    .orElse(null);
        }
        String text = wording.say(
                        "evidence.full",
                        "what",
                        what,
                        "year",
                        evidence.year() == null ? null : evidence.year().toString(),
                        "paper",
                        evidence.paper() == null ? wording.say("evidence.nopaper") : wording.paper(evidence.paper()),
                        "grade",
                        evidence.grade() == null ? null : wording.words().of(evidence.grade()))
                .replaceFirst("^, ", "");
        return Words.capital(evidence.counted() ? text : wording.say("evidence.uncounted", "text", text));
    }

    /** The fact's own words: a rating, the name of a form, a title in quotes; {@code null} for codes without a word. */
    private String what(String what) {
        if (what == null) {
            return null;
        }
        for (Class<? extends Enum<?>> type : CODES) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(what)) {
                    return wording.words().of(constant);
                }
            }
        }
        Optional<String> name =
                wording.names().field(what).or(() -> wording.names().form(what));
        if (name.isPresent()) {
            return name.get();
        }
        return isCode(what) ? null : wording.say("quoted", "text", what);
    }

    /** Whether a text is a code of ours, or begins with one, and nothing a person wrote. */
    static boolean isCode(String text) {
        return text.matches("[A-Z][A-Z_]*_[A-Z]+( .*)?|[A-Z]{4,}|[a-z0-9]+(-[a-z0-9]+)*|-?[0-9.]+");
    }

    /** "ho-so.xlsx › Cá nhân › dòng 41, cột K", or file, dossier and pointer where the row is not known. */
    String source(String dossier, Place place) {
        return resolve.apply(dossier, place)
                .map(where -> Sentences.place(where, wording.words()))
                .orElseGet(() -> plainSource(dossier, place));
    }

    private static String plainSource(String dossier, Place place) {
        String pointer = place.pointer() == null ? "" : place.pointer().replaceFirst("^/", "");
        // Only submissions hold dossiers; the round and the register are everybody's.
        String whose = place.file().startsWith("submissions/") ? " › " + dossier : "";
        return place.file() + whose + (pointer.isEmpty() ? "" : " › " + pointer);
    }

    /** The submitted facts that evidence points at, or all of the section where it points at none. */
    static <T extends Fact> List<T> behind(List<Evidence> evidence, Section<T> section) {
        List<T> found = section.facts().stream()
                .filter(f -> evidence.stream()
                        .anyMatch(e -> e.place() != null && e.place().equals(f.place())))
                .toList();
        return found.isEmpty() ? section.facts() : found;
    }
}
