package vn.binhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private record Sample(String zebra, LocalDate date, BigDecimal number, List<String> none, Integer absent) {}

    @Test
    void componentsKeepTheirOrderAndKeysAreSorted() {
        assertThat(line(new Sample("z", LocalDate.of(2025, 9, 2), new BigDecimal("1E+3"), List.of(), null)))
                .isEqualTo("{\"zebra\":\"z\",\"date\":\"2025-09-02\",\"number\":\"1000\",\"none\":[]}\n");
        var map = new LinkedHashMap<String, Integer>();
        map.put("b", 2);
        map.put("a", 1);
        assertThat(line(map)).isEqualTo("{\"a\":1,\"b\":2}\n");
    }

    @Test
    void decomposedTextIsComposedInKeysValuesAndTrees() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Đức", Normalizer.Form.NFD);
        var tree = JsonNodeFactory.instance.objectNode().put(decomposed, decomposed);
        assertThat(line(tree)).isEqualTo("{\"Nguyễn Thị Đức\":\"Nguyễn Thị Đức\"}\n");
        assertThat(line(Map.of(decomposed, decomposed))).isEqualTo("{\"Nguyễn Thị Đức\":\"Nguyễn Thị Đức\"}\n");
    }

    @Test
    void halfACharacterDoesNotStopTheRun() {
        assertThat(line("a\uD800b 😀")).isEqualTo("\"a\uFFFDb 😀\"\n");
    }

    @Test
    void binaryFractionsAreRefused() {
        assertThatThrownBy(() -> line(Map.of("points", 0.1)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasStackTraceContaining("Use BigDecimal");
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        var sample = new Sample("İi", LocalDate.of(2025, 1, 1), new BigDecimal("1234.50"), List.of("x"), 7);
        String here = line(sample);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(line(sample)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void doubledKeysAreRefusedWhenReading() {
        assertThatThrownBy(() -> CanonicalJson.read("{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private static String line(Object value) {
        return new String(CanonicalJson.line(value), StandardCharsets.UTF_8);
    }
}
