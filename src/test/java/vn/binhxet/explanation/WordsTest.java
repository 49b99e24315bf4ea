package vn.binhxet.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhxet.dossier.Problem;
import vn.binhxet.evaluation.Cause;
import vn.binhxet.ranking.Status;

/** Words for everything, in both languages, and no word too many. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/binhxet");
    /** Enums that no sentence names: their constants steer the program or are told by other words. */
    private static final Set<String> UNTOLD = Set.of(
            "Mark",
            "Depth",
            "PaperType",
            "Discipline.Form",
            "Instrument.Decides",
            "Instrument.Favour",
            "Instrument.State",
            "CriterionSet.Method",
            "Rulebook.Shared",
            "Change.Kind",
            "Change.Means",
            "Way.Proven");

    private final Words vi = Words.in("vi");
    private final Words en = Words.in("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(en.keys()).isEqualTo(vi.keys());
    }

    @Test
    void everyConstantPeopleCanMeetHasAWord() throws Exception {
        var missing = new ArrayList<String>();
        for (Class<?> type : enums()) {
            for (Object constant : type.getEnumConstants()) {
                String key = Words.key((Enum<?>) constant);
                if (!vi.knows(key) && !UNTOLD.contains(key.substring(0, key.lastIndexOf('.')))) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing)
                .as("add a word for each to words_vi and words_en, or name its enum in UNTOLD")
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws Exception {
        var used = new TreeSet<String>();
        for (Class<?> type : enums()) {
            for (Object constant : type.getEnumConstants()) {
                used.add(Words.key((Enum<?>) constant));
            }
        }
        Pattern literal = Pattern.compile("\"([a-z]+[A-Za-z.-]*)\"");
        var beginnings = new TreeSet<String>();
        for (Path file : sources()) {
            var matcher = literal.matcher(Files.readString(file));
            while (matcher.find()) {
                used.add(matcher.group(1));
                if (matcher.group(1).endsWith(".")) {
                    beginnings.add(matcher.group(1));
                }
            }
        }
        var unused = vi.keys().stream()
                .filter(key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).as("keys of the words that no source names").isEmpty();
    }

    @Test
    void everyProblemCodeOfTheSourcesHasItsSentence() throws Exception {
        var codes = new TreeSet<String>();
        Pattern constant = Pattern.compile("String [A-Z_]+ =\\s*\"([a-z-]+)\"");
        var matcher = constant.matcher(Files.readString(SOURCES.resolve("intake/ProblemCodes.java")));
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        matcher = Pattern.compile("code = \"([a-z-]+)\"")
                .matcher(Files.readString(SOURCES.resolve("nomination/Proposals.java")));
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        assertThat(codes).hasSizeGreaterThan(35).allMatch(code -> vi.knows("problem." + code));
    }

    @Test
    void textIsComposedUnicodeWithoutCodes() throws Exception {
        for (String language : List.of("vi", "en")) {
            String text = Files.readString(Path.of("src/main/resources/words_" + language + ".properties"));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void numbersAndDatesAreWrittenAsOfficesWriteThem() {
        assertThat(vi.decimal(new BigDecimal("87.5"))).isEqualTo("87,50");
        assertThat(en.decimal(new BigDecimal("87.500"))).isEqualTo("87.50");
        assertThat(vi.decimal(new BigDecimal("87.1234"))).isEqualTo("87,1234");
        assertThat(vi.decimal(new BigDecimal("100"))).isEqualTo("100,00");
        assertThat(vi.percent(10, 15)).isEqualTo("66,7%");
        assertThat(vi.percent(9, 12)).isEqualTo("75%");
        assertThat(en.percent(10, 15)).isEqualTo("66.7%");
        assertThat(vi.count(2)).isEqualTo("02");
        assertThat(vi.count(12)).isEqualTo("12");
        assertThat(en.count(2)).isEqualTo("2");
        assertThat(vi.whole(5287)).isEqualTo("5.287");
        assertThat(en.whole(70000)).isEqualTo("70,000");
        assertThat(vi.whole(-5287)).isEqualTo("-5.287");
        assertThat(vi.whole(-528)).isEqualTo("-528");
        assertThat(vi.date(LocalDate.of(2025, 8, 12))).isEqualTo("12/8/2025");
        assertThat(vi.date(LocalDate.of(2025, 10, 5))).isEqualTo("05/10/2025");
        assertThat(vi.date(LocalDate.of(2025, 2, 1))).isEqualTo("01/02/2025");
        assertThat(en.date(LocalDate.of(2025, 8, 12))).isEqualTo("12 August 2025");
        assertThat(vi.and(List.of("a", "d", "đ"))).isEqualTo("a, d và đ");
        assertThat(en.or(List.of("a", "b"))).isEqualTo("a or b");
    }

    @Test
    void aTemplateLeavesOutWhatIsNotKnownAndRefusesWhatItNeeds() {
        assertThat(vi.say("paper", "type", "Quyết định", "number", "1/QĐ")).isEqualTo("Quyết định số 1/QĐ");
        assertThat(vi.sayIfKnown("paper", Words.pairs("number", "1"))).isNull();
        assertThat(Template.parse("{n} {n?item:items}").fill(Words.pairs("n", 1), en))
                .isEqualTo("1 item");
        assertThat(Template.parse("{n} {n?item:items}").fill(Words.pairs("n", 2), en))
                .isEqualTo("2 items");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Every enum of the packages whose values people meet. */
    private static List<Class<?>> enums() throws Exception {
        var found = new ArrayList<Class<?>>();
        for (String name : List.of("dossier", "round", "rulebook", "evaluation", "ranking", "remedy", "explanation")) {
            for (Path file : sources()) {
                if (file.getParent().endsWith(name)) {
                    String type = file.getFileName().toString().replace(".java", "");
                    if (!type.equals("package-info")) {
                        Class<?> outer = Class.forName("vn.binhxet." + name + "." + type);
                        Stream.concat(Stream.of(outer), Stream.of(outer.getDeclaredClasses()))
                                .filter(Class::isEnum)
                                .filter(c -> java.lang.reflect.Modifier.isPublic(c.getModifiers()))
                                .forEach(found::add);
                    }
                }
            }
        }
        assertThat(found).contains(Status.class, Cause.class, Problem.Severity.class);
        return found;
    }
}
