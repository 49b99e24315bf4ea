package vn.binhxet.lawcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** A round that nobody set up: the day somebody asks, and nothing else. */
public final class Standalone {
    private Standalone() {}

    /** The round to ask in on {@code day}: dossiers that say no receipt are received that day. */
    public static Round on(LocalDate day, Rulebook rulebook) {
        ObjectNode round = CaseReader.YAML.createObjectNode();
        round.put("id", "hoi");
        round.put("asOf", day.toString());
        round.put("receivedOn", day.toString());
        String programme = CaseRun.programme(rulebook);
        if (programme != null) {
            round.put("programme", programme);
        }
        try {
            return CaseReader.YAML.treeToValue(round, Round.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
