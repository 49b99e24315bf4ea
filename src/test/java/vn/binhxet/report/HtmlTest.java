package vn.binhxet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        String made =
                Html.part().line("p", "a < b & \"c\"", "title", "\"><x y='").finished();
        assertThat(made.strip()).isEqualTo("<p title=\"&quot;&gt;&lt;x y=&#39;\">a &lt; b &amp; \"c\"</p>");
    }

    @Test
    void charactersThatHideOrTurnTextAreDropped() {
        assertThat(Html.part()
                        .text("a\u202Eb\u2066c\u200Bd\u0000e\uD800f\uFEFF")
                        .finished())
                .isEqualTo("abcdef");
    }

    @Test
    void decomposedVietnameseIsComposed() {
        assertThat(Html.part().text("Nguye\u0302\u0303n").finished()).isEqualTo("Nguyễn");
    }

    @Test
    void elementsCloseInTheirOrder() {
        assertThatThrownBy(() -> Html.part().open("p").open("b").close("p")).hasMessageContaining("closing p inside b");
        assertThatThrownBy(() -> Html.part().open("p").finished()).hasMessageContaining("still open");
    }

    @Test
    void linksThatLeaveThePageAreRefused() {
        assertThatThrownBy(() -> Html.part().open("a", "href", "https://example.org"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Html.part().empty("img", "src", "#x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStyleSheetCannotReachOut() {
        assertThatThrownBy(() -> Html.part().style("@import 'x'")).isInstanceOf(IllegalArgumentException.class);
    }
}
