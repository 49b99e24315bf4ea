package vn.binhxet.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Paper;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.dossier.UnitSystem;
import vn.binhxet.round.Round;
import vn.binhxet.round.Trait;
import vn.binhxet.rulebook.Citation;

/** What every sentence of one round may need: words, names of the law, the round, and its nominees and units by id. */
final class Wording {
    private static final int MOST_NAMED = 5;

    private final Words words;
    private final Names names;
    private final Round round;
    private final Map<String, Dossier> dossiers;
    private final Map<String, String> units = new TreeMap<>();
    private final Map<String, List<Problem>> late = new TreeMap<>();
    private String onEveryPage;

    Wording(Words words, Names names, Round round, Map<String, Dossier> dossiers, List<Problem> problems) {
        this.words = words;
        this.names = names;
        this.round = round;
        this.dossiers = new HashMap<>(dossiers);
        for (Problem problem : problems) {
            if (problem.code().equals("late-paper") && problem.dossier() != null) {
                late.computeIfAbsent(problem.dossier(), d -> new ArrayList<>()).add(problem);
            }
        }
        for (Dossier dossier : dossiers.values()) {
            if (dossier.unit() != null && dossier.unit().id() != null) {
                units.putIfAbsent(dossier.unit().id(), dossier.unit().name());
            }
        }
    }

    Words words() {
        return words;
    }

    Names names() {
        return names;
    }

    Round round() {
        return round;
    }

    /** What no page about one nominee may leave out; said once, before any page is made. */
    void onEveryPage(String text) {
        onEveryPage = text;
    }

    Optional<String> onEveryPage() {
        return Optional.ofNullable(onEveryPage);
    }

    Optional<Dossier> dossier(String id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    String say(String key, Object... named) {
        return words.say(key, named);
    }

    /** A nominee by id as people call it, or the id or number itself where no dossier has it. */
    String nominee(String id) {
        Dossier dossier = dossiers.get(id);
        return dossier == null ? id : nominee(dossier);
    }

    /** As it stands inside a sentence: "bà Lò Thị M.". */
    String nominee(Dossier dossier) {
        String title = title(dossier);
        return title == null ? dossier.name() : title + " " + dossier.name();
    }

    private String title(Dossier dossier) {
        if (dossier.person() == null) {
            return null;
        }
        String own = dossier.person().title();
        for (Gender gender : Gender.values()) {
            if (own != null && own.equalsIgnoreCase(say("title." + gender.name()))) {
                return say("title." + gender.name());
            }
        }
        if (own != null) {
            return own;
        }
        return dossier.person().gender() == null
                ? null
                : say("title." + dossier.person().gender().name());
    }

    /** Nominee, position and unit: "Bà Lò Thị M. – công chức Văn hóa - Xã hội, UBND xã Sìn Hồ". */
    String introduction(Dossier dossier) {
        var tail = new ArrayList<String>();
        if (dossier.person() != null && dossier.person().position() != null) {
            tail.add(dossier.person().position());
        }
        if (dossier.unit() != null && !dossier.name().equals(dossier.unit().name())) {
            tail.add(dossier.unit().name());
        }
        String name = Words.capital(nominee(dossier));
        return tail.isEmpty() ? name : name + " – " + String.join(", ", tail);
    }

    /** The problem of a paper below {@code pointer} that came too late to count, if there is one. */
    Optional<Problem> latePaper(String dossier, String pointer) {
        return late.getOrDefault(dossier, List.of()).stream()
                .filter(p -> p.where().pointer() != null && p.where().pointer().startsWith(pointer + "/"))
                .findFirst();
    }

    /** Nominees by name; a long list is named in part and counted. */
    String nominees(List<String> ids) {
        int shown = ids.size() <= MOST_NAMED + 1 ? ids.size() : MOST_NAMED;
        var named = new ArrayList<String>();
        for (String id : ids.subList(0, shown)) {
            boolean shared =
                    ids.stream().anyMatch(o -> !o.equals(id) && nominee(o).equals(nominee(id)));
            Dossier dossier = dossiers.get(id);
            named.add(
                    shared && dossier != null && dossier.unit() != null
                            ? nominee(id) + " (" + dossier.unit().name() + ")"
                            : nominee(id));
        }
        if (shown == ids.size()) {
            return words.and(named);
        }
        named.add(say("nominees.others", "n", words.whole(ids.size() - MOST_NAMED)));
        return words.and(named);
    }

    String unit(String id) {
        return units.getOrDefault(id, id);
    }

    /** A field of the programme; a field nobody named is shown as it was written. */
    String field(String code) {
        return names.field(code).orElse(code);
    }

    String trait(Trait trait, String value) {
        return switch (trait) {
            case UNIT, DISTRICT -> unit(value);
            case FIELD -> field(value);
            case LEVEL -> constant(Level.class, value);
            case FORM -> constant(CollectiveForm.class, value);
            case SYSTEM -> constant(UnitSystem.class, value);
            case STAT_CLASS -> constant(StatClass.class, value);
            case GENDER -> constant(Gender.class, value);
            case OCCUPATION -> constant(Occupation.class, value);
            case AREA -> constant(Area.class, value);
            case MODEL_STATUS -> constant(ModelStatus.class, value);
        };
    }

    /** The word for a code of an enum, or the code itself where it is none. */
    <E extends Enum<E>> String constant(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return words.of(constant);
            }
        }
        return code;
    }

    <E extends Enum<E>> String either(Class<E> type, List<String> codes) {
        return words.or(codes.stream().map(code -> constant(type, code)).toList());
    }

    String forms(List<String> ids) {
        return words.or(ids.stream().map(id -> names.form(id).orElse(id)).toList());
    }

    /** Number, date and issuer of a document; {@code null} if nothing of it is known. */
    String act(Round.Act act) {
        return act == null || (act.number() == null && act.date() == null)
                ? null
                : say("act", "number", act.number(), "date", act.date(), "issuer", act.issuer())
                        .strip();
    }

    /** A paper with what is known of it: "Quyết định số 118/QĐ-SNV ngày 15/01/2025 của Sở Nội vụ". */
    String paper(Paper paper) {
        return paper(paper, paper.issuer(), paper.date());
    }

    /** The same in short: type and number, or type and date where it bears no number. */
    String paperInShort(Paper paper) {
        return paper(paper, null, paper.number() == null ? paper.date() : null);
    }

    private String paper(Paper paper, String issuer, LocalDate date) {
        String type = paper.type() == null ? say("paper.untyped") : names.paper(paper.type());
        type = paper.number() == null ? type : Words.capital(type);
        return say("paper", "type", type, "number", paper.number(), "date", date, "issuer", issuer);
    }

    /** Several citations; points of one clause are named together before it. */
    String citations(List<Citation> citations) {
        var byClause = new LinkedHashMap<Citation, List<String>>();
        for (Citation citation : citations) {
            int dot = citation.locator().lastIndexOf('.');
            String last = citation.locator().substring(dot + 1);
            boolean point = dot > 0 && last.length() <= 2 && last.chars().allMatch(Character::isLetter);
            Citation clause = point
                    ? new Citation(citation.instrument(), citation.locator().substring(0, dot))
                    : citation;
            List<String> points = byClause.computeIfAbsent(clause, c -> new ArrayList<>());
            if (point) {
                points.add(last.equals("dd") ? "đ" : last);
            }
        }
        var texts = new ArrayList<String>();
        byClause.forEach((clause, points) -> texts.add(
                points.size() < 2
                        ? names.citation(points.isEmpty() ? clause : single(clause, citations))
                        : say("citation.points", "points", words.and(points), "clause", names.citation(clause))));
        return String.join("; ", texts);
    }

    private static Citation single(Citation clause, List<Citation> citations) {
        return citations.stream()
                .filter(c -> c.instrument().equals(clause.instrument())
                        && c.locator().startsWith(clause.locator() + ".")
                        && !c.equals(clause))
                .findFirst()
                .orElse(clause);
    }
}
