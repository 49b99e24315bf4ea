package vn.binhxet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.rulebook.Rulebook;

class HtmlReportTest {
    private static final RoundResult ROUND = DemoRound.result();
    private static final String VI = HtmlReport.render(ROUND, "vi", "ab".repeat(32));
    private static final String EN = HtmlReport.render(ROUND, "en", null);

    @Test
    void everyEntryStandsInExactlyOneRow() {
        List<String> rows = all("<tr role=\"row\" id=\"(e\\d+-\\d+)\"", VI);
        var expected = new ArrayList<String>();
        int n = 0;
        for (NominationList list : ROUND.lists()) {
            n++;
            for (int i = 1; i <= list.entries().size(); i++) {
                expected.add("e" + n + "-" + i);
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theCountsOfTheSummaryAreThoseOfTheResult() throws Exception {
        NodeList rows = element(parse(VI), "table", "counts").getElementsByTagName("tr");
        int listed = 0;
        for (int i = 1; i < rows.getLength() - 1; i++) {
            NominationList list = ROUND.lists().get(i - 1);
            List<Integer> cells = numbers((Element) rows.item(i));
            int submitted = cells.get(0);
            assertThat(submitted).isEqualTo(list.entries().size());
            assertThat(cells.subList(1, cells.size()).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(submitted);
            listed++;
        }
        assertThat(listed).isEqualTo(ROUND.lists().size());
        List<Integer> total = numbers((Element) rows.item(rows.getLength() - 1));
        assertThat(total.get(0)).isEqualTo(29);
        assertThat(total.subList(1, total.size()).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(29);
    }

    @Test
    void everySumAgrees() {
        assertThat(VI).contains("33 bản ghi = 30 hồ sơ + 2 không nhận được + 1 đã gộp");
        assertThat(VI).doesNotContain("class=\"differs\"").contains("class=\"agrees\"");
    }

    @Test
    void aSumThatDoesNotAgreeIsSaid() {
        var r = ROUND;
        var lost = new RoundResult(
                r.round(),
                r.rulebook(),
                r.dossiers(),
                r.assessments(),
                r.lists(),
                r.decisions(),
                r.decisionsNeeded(),
                r.problems(),
                r.records() + 1,
                r.refused(),
                r.merged(),
                r.unlisted());
        assertThat(HtmlReport.render(lost, "vi", null))
                .contains("class=\"differs\"")
                .contains("Không khớp: 34 so với 33");
    }

    @Test
    void linksOnlyLeadToPlacesOnThePage() {
        var ids = all(" id=\"([^\"]+)\"", VI);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]+)\"", VI))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ids).contains(target));
        assertThat(all("url\\(#([^)]+)\\)", VI))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ids).contains(target));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        for (String page : List.of(VI, EN)) {
            assertThat(page.toLowerCase(Locale.ROOT))
                    .doesNotContain("http:", "https:", "@import", "<script", "<link", "<iframe", " src=", "javascript:")
                    .doesNotContainPattern("<[^>]* on[a-z]+=");
        }
    }

    @Test
    void aNameCannotBecomeMarkupNorTurnTheText() {
        assertThat(VI).contains("Trần &lt;script&gt;alert(\"x\")&lt;/script&gt; &amp; 'Bình' đảo");
        assertThat(VI).contains("&lt;b&gt;linhvuc&lt;/b&gt;");
        assertThat(VI.codePoints()
                        .filter(c -> c != '\n'
                                && (Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.FORMAT)))
                .isEmpty();
    }

    @Test
    void noReportCarriesPersonalFactsThatNobodyNeeds() {
        var pages = new ArrayList<String>();
        for (String language : List.of("vi", "en")) {
            pages.addAll(Formats.named("html")
                    .orElseThrow()
                    .files(ROUND, language, null)
                    .values());
        }
        assertThat(pages)
                .hasSizeGreaterThan(4)
                .allSatisfy(page -> assertThat(page).doesNotContain(DemoRound.ETHNICITY, "1979", "23/11"));
    }

    @Test
    void theSamePageInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(HtmlReport.render(DemoRound.result(), "vi", "ab".repeat(32)))
                    .isEqualTo(VI);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bothLanguagesAreWellFormedAndSayTheirLanguage() throws Exception {
        assertThat(parse(VI).getDocumentElement().getAttribute("lang")).isEqualTo("vi");
        assertThat(parse(EN).getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(EN).contains("Decisions needed from people").doesNotContain("Việc cần người quyết định");
    }

    @Test
    void bothLanguagesHaveTheSameLabels() {
        assertThat(Labels.in("en").keys()).isEqualTo(Labels.in("vi").keys());
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        int before = 0;
        for (String level : all("<h([1-6])", VI)) {
            int step = Integer.parseInt(level);
            assertThat(step).isLessThanOrEqualTo(before + 1);
            before = step;
        }
        assertThat(all("<(h1)", VI)).hasSize(1);
    }

    @Test
    void tablesHaveCaptionsAndPicturesHaveWords() {
        assertThat(all("(<caption>[^<]+</caption>)", VI)).hasSameSizeAs(all("(<table )", VI));
        assertThat(all("(<svg role=\"img\")", VI))
                .isNotEmpty()
                .hasSameSizeAs(all("<svg role=\"img\" aria-label=\"([^\"]{5,})\"", VI));
    }

    @Test
    void whoIsListedOnHoldOrToBeDecidedHasAProofPage() {
        List<String> pages = all("<article id=\"(p\\d+-\\d+)\"", VI);
        // Individuals: 11 listed, 2 by the council, 1 on hold, 1 late; collectives: 3 listed; models: 3 listed.
        assertThat(pages).hasSize(21).contains("p1-1", "p1-18").doesNotContain("p1-19");
    }

    @Test
    void everyPrintedPageSaysThatTheCriterionSetWasNotIssuedAndThatTheLawIsProvisional() {
        assertThat(VI)
                .contains("@top-left{content:\"Bộ tiêu chí chưa được ban hành\"}")
                .contains("@top-right{content:\"Tạm tính");
        assertThat(all("(b-provisional\">)", VI)).hasSize(2);
    }

    @Test
    void aLargeRoundStaysSmallEnoughToOpenAndSaysWhatIsLeftOut() {
        Rulebook rules = ROUND.rulebook();
        RoundResult large = DemoRound.large(rules, 450);
        String page = HtmlReport.render(large, "vi", null);
        assertThat(page.length()).isLessThan(12_000_000);
        assertThat(page).contains("nominations.json").contains("binhxet explain");
        assertThat(all("href=\"#(p[^\"]+)\"", page)).isSubsetOf(all(" id=\"(p[^\"]+)\"", page));
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    /** The pages close every element, so that an XML parser can read what a browser reads. */
    private static Document parse(String page) throws Exception {
        String xml = page.substring(page.indexOf('\n') + 1);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Element element(Document page, String tag, String style) {
        NodeList found = page.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            if (style.equals(((Element) found.item(i)).getAttribute("class"))) {
                return (Element) found.item(i);
            }
        }
        throw new AssertionError("no " + tag + " of " + style);
    }

    /** The numbers of a row of counts after its quota. */
    private static List<Integer> numbers(Element row) {
        NodeList cells = row.getElementsByTagName("td");
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i < cells.getLength(); i++) {
            numbers.add(Integer.valueOf(cells.item(i).getTextContent().strip()));
        }
        return numbers;
    }
}
