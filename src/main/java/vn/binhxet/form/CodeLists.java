package vn.binhxet.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.binhxet.dossier.About;
import vn.binhxet.dossier.Area;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.FoldedKey;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Household;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.MatterKind;
import vn.binhxet.dossier.Minutes;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.StatClass;
import vn.binhxet.dossier.UnitSystem;
import vn.binhxet.explanation.Words;
import vn.binhxet.form.CodeList.Word;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Programme;
import vn.binhxet.rulebook.Rulebook;

/** Every list the columns of the sheets name: the words of our codes, and what the rulebook and the round have. */
public final class CodeLists {
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^)]*\\)");
    private static final List<String> DISCIPLINES =
            List.of("REPRIMAND", "WARNING", "SALARY_REDUCTION", "DEMOTION", "REMOVAL", "DISMISSAL", "EXPULSION");

    private final Words words = Words.in("vi");
    private final Map<String, CodeList> lists = new TreeMap<>();
    private final Map<Kind, Map<String, String>> shorts = new TreeMap<>();
    private final Map<String, String> fullNames = new TreeMap<>();

    /**
     * The lists in force.
     *
     * @param rulebook the rulebook, or {@code null} for the words of our codes alone
     * @param round the round whose awards, fields and criteria are offered; {@code null} for all there are
     */
    public CodeLists(Rulebook rulebook, Round round) {
        codes();
        for (Kind kind : Kind.values()) {
            lists.put(
                    awardsOf(kind), list(awardsOf(kind), rulebook == null ? List.of() : awards(rulebook, round, kind)));
        }
        lists.put("awards", allAwards());
        lists.put("paperTypes", list("paperTypes", papers(rulebook)));
        lists.put("forms", list("forms", rulebook == null ? List.of() : forms(rulebook)));
        lists.put("statements", list("statements", rulebook == null ? List.of() : statements(rulebook)));
        lists.put("fields", list("fields", rulebook == null ? List.of() : fields(rulebook, round)));
        lists.put("criteria", list("criteria", rulebook == null ? List.of() : criteria(rulebook, round)));
        if (rulebook != null) {
            rulebook.awards()
                    .values()
                    .forEach(a -> fullNames.putIfAbsent(FoldedKey.of(a.name().vi()), a.id()));
            for (Kind kind : Kind.values()) {
                shortNames(rulebook, round, kind);
            }
        }
    }

    /** Name of the list of awards for nominees of {@code kind}. */
    public static String awardsOf(Kind kind) {
        return "awards." + kind.name();
    }

    /** The list called {@code name}; an unknown name is our error. */
    public CodeList list(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list '" + name + "'");
        }
        return list;
    }

    /** Names of all lists. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    private CodeList list(String name, List<Word> choices) {
        return new CodeList(choices, Sheets.otherWords(name));
    }

    private void codes() {
        constants("kinds", Kind.values());
        constants("collectiveForms", CollectiveForm.values());
        constants("levels", Level.values());
        constants("systems", UnitSystem.values());
        constants("areas", Area.values());
        constants("genders", Gender.values());
        constants("occupations", Occupation.values());
        constants("statClasses", StatClass.values());
        constants("awardTypes", AwardType.values());
        constants("modelStatuses", ModelStatus.values());
        constants("ratingLevels", RatingLevel.values());
        constants("matterKinds", MatterKind.values());
        constants("about", About.values());
        constants("minutesKinds", Minutes.MinutesKind.values());
        constants("contributionKinds", Household.ContributionKind.values());
        lists.put("yesNo", list("yesNo", List.of(new Word("true", "có"), new Word("false", "không"))));
        lists.put("tick", list("tick", List.of(new Word("true", "x"))));
        lists.put(
                "disciplineForms",
                list(
                        "disciplineForms",
                        DISCIPLINES.stream()
                                .map(d -> new Word(d, words.say("discipline.form." + d)))
                                .toList()));
        lists.put(
                "disciplineSystems",
                list(
                        "disciplineSystems",
                        List.of(
                                new Word("PARTY", "đảng"),
                                new Word("STATE", "chính quyền"),
                                new Word("MASS", "đoàn thể"))));
    }

    private void constants(String name, Enum<?>... constants) {
        lists.put(
                name,
                list(
                        name,
                        Arrays.stream(constants)
                                .map(c -> new Word(c.name(), words.of(c)))
                                .toList()));
    }

    /** Awards of the round for this kind; all of the rulebook where the round opens none for it or there is no round. */
    private static List<Word> awards(Rulebook rulebook, Round round, Kind kind) {
        return offered(rulebook, round, kind).stream()
                .map(a -> new Word(a.id(), a.name().vi()))
                .toList();
    }

    private static List<Award> offered(Rulebook rulebook, Round round, Kind kind) {
        List<String> opened = round == null
                ? List.of()
                : round.awards().stream().map(OpenedAward::award).toList();
        List<Award> fitting =
                rulebook.awards().values().stream().filter(a -> a.takes(kind)).toList();
        List<Award> inRound =
                fitting.stream().filter(a -> opened.contains(a.id())).toList();
        return inRound.isEmpty() ? fitting : inRound;
    }

    private CodeList allAwards() {
        CodeList all = lists.get(awardsOf(Kind.COLLECTIVE));
        for (Kind kind : List.of(Kind.INDIVIDUAL, Kind.HOUSEHOLD, Kind.MODEL)) {
            all = all.and(lists.get(awardsOf(kind)));
        }
        return all;
    }

    /**
     * Offices write "Bằng khen của Chủ tịch UBND tỉnh" for every kind of nominee: such a short name is known where it
     * fits one award of the round for that kind, or one that anybody of the kind may be proposed for.
     */
    private void shortNames(Rulebook rulebook, Round round, Kind kind) {
        var byName = new TreeMap<String, List<Award>>();
        for (Award award : offered(rulebook, round, kind)) {
            var names = new TreeSet<String>();
            names.add(ShortName.of(PARENTHESES.matcher(award.name().vi()).replaceAll("")));
            if (rulebook.forms().containsKey(award.gives())) {
                names.add(ShortName.of(rulebook.form(award.gives()).name().vi()));
            }
            names.forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(award));
        }
        var shorts = new TreeMap<String, String>();
        byName.forEach((name, awards) -> {
            List<Award> open = awards.stream()
                    .filter(a -> awards.size() == 1
                            || a.subjects().stream()
                                    .anyMatch(s -> s.kind() == kind
                                            && s.forms().isEmpty()
                                            && s.occupations().isEmpty()))
                    .toList();
            if (open.size() == 1) {
                shorts.put(name, open.get(0).id());
            }
        });
        this.shorts.put(kind, shorts);
    }

    /** The award that {@code text} names for a nominee of {@code kind}, in full or short; {@code null} if none or several. */
    public String award(String text, Kind kind) {
        String own = list(kind == null ? "awards" : awardsOf(kind)).code(text).orElse(null);
        if (own != null) {
            return own;
        }
        String full = fullNames.get(FoldedKey.of(text));
        if (full != null || kind == null || PARENTHESES.matcher(text).find()) {
            return full;
        }
        return shorts.getOrDefault(kind, Map.of()).get(ShortName.of(text));
    }

    private static List<Word> papers(Rulebook rulebook) {
        return Arrays.stream(PaperType.values())
                .map(t -> new Word(
                        t.name(),
                        rulebook == null ? t.name() : rulebook.paperName(t).vi()))
                .toList();
    }

    private static List<Word> forms(Rulebook rulebook) {
        return rulebook.forms().values().stream()
                .map(f -> new Word(f.id(), f.name().vi()))
                .toList();
    }

    private static List<Word> statements(Rulebook rulebook) {
        return rulebook.statements().values().stream()
                .map(s -> new Word(s.id(), s.wording().vi()))
                .toList();
    }

    private static List<Word> fields(Rulebook rulebook, Round round) {
        var fields = new ArrayList<Word>();
        for (Programme programme : rulebook.programmes().values()) {
            if (round == null || round.programme() == null || round.programme().equals(programme.id())) {
                programme
                        .fields()
                        .forEach(f -> fields.add(new Word(f.id(), f.name().vi())));
            }
        }
        return fields;
    }

    private static List<Word> criteria(Rulebook rulebook, Round round) {
        if (round == null || round.programme() == null || round.ranking().points() == null) {
            return List.of();
        }
        var criteria = new ArrayList<Word>();
        rulebook.criterionSet(round.programme(), round.ranking().points().set()).ifPresent(set -> {
            set.items().forEach(i -> criteria.add(new Word(i.id(), i.name().vi())));
            set.deductions().forEach(d -> criteria.add(new Word(d.id(), d.name().vi())));
        });
        return criteria;
    }
}
