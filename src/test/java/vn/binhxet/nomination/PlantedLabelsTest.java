package vn.binhxet.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
        var different = new ArrayList<String>();
        var planted = new TreeSet<String>();
        for (NamedCsvRecord label : labels(campaign)) {
            String key = label.getField("dossier") + "/" + label.getField("award");
            planted.add(key);
            Entry e = entries.get(key);
            String found = e == null ? "no entry" : e.candidate().outcome().name();
            if (!found.equals(label.getField("outcome"))) {
                different.add(key + " (" + label.getField("fault") + "): planted " + label.getField("outcome")
                        + ", found " + found);
            }
        }
        assertThat(planted).isNotEmpty();
        assertThat(different).isEmpty();
        assertThat(entries.keySet()).isEqualTo(planted);
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void placesEqualAPlainSortOfThePlantedPoints(Path campaign) throws IOException {
        Map<String, Entry> entries = Rounds.entries(Rounds.evaluated(campaign));
        var different = new ArrayList<String>();
        int planted = 0;
        for (NamedCsvRecord label : labels(campaign)) {
            if (!label.getField("status").isEmpty()) {
                planted++;
                String key = label.getField("dossier") + "/" + label.getField("award");
                Entry e = entries.get(key);
                String found = e == null ? "no entry" : e.status().name();
                if (!found.equals(label.getField("status"))) {
                    different.add(key + ": planted " + label.getField("status") + ", found " + found);
                }
            }
        }
        assertThat(planted).isPositive();
        assertThat(different).isEmpty();
    }

    private static List<NamedCsvRecord> labels(Path campaign) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(campaign.resolve("labels.csv"))) {
            return csv.stream().toList();
        }
    }
}
