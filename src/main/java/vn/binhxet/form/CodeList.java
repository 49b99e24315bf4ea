package vn.binhxet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Nearest;

/** Words people choose from, and the code each stands for; matched whatever their case, blanks, dashes and tone marks. */
public final class CodeList {
    private final List<Word> words;
    private final Map<String, String> byKey = new HashMap<>();

    /** One choice. */
    public record Word(String code, String text) {}

    CodeList(List<Word> words, Map<String, List<String>> others) {
        this.words = List.copyOf(words);
        for (Word word : words) {
            byKey.putIfAbsent(FoldedKey.of(word.text()), word.code());
        }
        others.forEach((code, texts) -> {
            if (words.stream().anyMatch(w -> w.code().equals(code))) {
                texts.forEach(t -> byKey.putIfAbsent(FoldedKey.of(t), code));
            }
        });
        words.forEach(w -> byKey.putIfAbsent(FoldedKey.of(w.code()), w.code()));
    }

    /** The choices, in the order people see them. */
    public List<Word> words() {
        return words;
    }

    /** The code {@code text} stands for: a word of the list, another word for it, or the code itself. */
    public Optional<String> code(String text) {
        return Optional.ofNullable(byKey.get(FoldedKey.of(text)));
    }

    /** The word for {@code code}; the code itself where the list does not have it. */
    public String word(String code) {
        return words.stream()
                .filter(w -> w.code().equals(code))
                .map(Word::text)
                .findFirst()
                .orElse(code);
    }

    /** The word most likely meant by {@code text}, or {@code null}. */
    public String nearest(String text) {
        return Nearest.of(text, words.stream().map(Word::text).toList());
    }

    /** The list and, after its own, the words of {@code more} that it does not know. */
    CodeList and(CodeList more) {
        var all = new ArrayList<>(words);
        more.words.stream()
                .filter(w -> words.stream().noneMatch(own -> own.code().equals(w.code())))
                .forEach(all::add);
        var joined = new CodeList(all, Map.of());
        more.byKey.forEach(joined.byKey::putIfAbsent);
        byKey.forEach(joined.byKey::put);
        return joined;
    }
}
