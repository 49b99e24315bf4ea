package vn.binhxet.explanation;

import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.evaluation.Finding;

/**
 * One thing a dossier still lacks.
 *
 * @param text what the law asks and what the dossier shows
 * @param citation the clause that asks for it, or {@code null}
 * @param alternatives other ways to meet the same requirement, in the law's order
 */
public record Wanted(String text, String citation, List<String> alternatives) {
    static Wanted of(Standing.Want want, FindingText findings, Wording wording, Dossier dossier) {
        List<String> ways = want.ways().stream()
                .map(way -> way(way, findings, wording, dossier))
                .toList();
        var citations = want.ways().get(0).stream()
                .flatMap(f -> f.criterion().citations().stream().limit(1))
                .distinct()
                .toList();
        return new Wanted(
                ways.get(0), citations.isEmpty() ? null : wording.citations(citations), ways.subList(1, ways.size()));
    }

    private static String way(List<Finding> way, FindingText findings, Wording wording, Dossier dossier) {
        return wording.words()
                .and(way.stream().map(f -> findings.lawAndFact(f, dossier)).toList());
    }

    /** The thing and the other ways in one sentence. */
    public String inWords(Words words) {
        return alternatives.isEmpty()
                ? text
                : words.say(
                        "wanted.or",
                        "text",
                        text,
                        "others",
                        String.join("; " + words.say("list.or") + " ", alternatives));
    }
}
