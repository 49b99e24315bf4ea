package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.binhxet.ranking.Entry;

/** The generator planted what must come out, without knowing the rules; the rules must find it. */
class PlantedLabelsTest {
    static List<Path> campaigns() {
        return Rounds.with("labels.csv");
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void everyPlantedOutcomeIsFound(Path campaign) throws IOException {
        Map<String, Entry> entries = Rounds.entries(Rounds.evaluated(campaign));
        var planted = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();
        for (NamedCsvRecord label : labels(campaign)) {
            String key = label.getField("dossier") + "/" + label.getField("award");
            planted.put(key, label.getField("outcome") + " " + label.getField("fault"));
            Entry e = entries.get(key);
            found.put(key, (e == null ? "no entry" : e.candidate().outcome()) + " " + label.getField("fault"));
        }
        assertThat(planted).isNotEmpty();
        assertThat(found).isEqualTo(planted);
        assertThat(entries.keySet()).isEqualTo(planted.keySet());
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void placesEqualAPlainSortOfThePlantedPoints(Path campaign) throws IOException {
        Map<String, Entry> entries = Rounds.entries(Rounds.evaluated(campaign));
        var planted = new TreeMap<String, String>();
        var found = new TreeMap<String, String>();
        for (NamedCsvRecord label : labels(campaign)) {
            if (!label.getField("status").isEmpty()) {
                String key = label.getField("dossier") + "/" + label.getField("award");
                planted.put(key, label.getField("status"));
                Entry e = entries.get(key);
                found.put(key, e == null ? "no entry" : e.status().name());
            }
        }
        assertThat(found).isEqualTo(planted);
    }

    private static List<NamedCsvRecord> labels(Path campaign) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(campaign.resolve("labels.csv"))) {
            return csv.stream().toList();
        }
    }
}
