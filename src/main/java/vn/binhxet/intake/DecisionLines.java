package vn.binhxet.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Problem;
import vn.binhxet.round.Decision;

/** Where in decisions.yaml a dossier is named. */
final class DecisionLines {
    private final YamlFile yaml;

    private DecisionLines(YamlFile yaml) {
        this.yaml = yaml;
    }

    static DecisionLines read(Inputs inputs) throws IOException {
        try (var text = Decoding.reader(inputs.open(OfficeFiles.DECISIONS))) {
            return new DecisionLines(YamlFile.read(OfficeFiles.DECISIONS, text, InputSchema.DECISIONS.shape()));
        } catch (YamlFile.Unreadable e) {
            throw new IOException(e);
        }
    }

    /** Ids of dossiers a decision names, in any of its fields; a succession's pair names units. */
    static List<String> named(Decision decision) {
        var ids = new ArrayList<String>();
        if (decision.dossier() != null) {
            ids.add(decision.dossier());
        }
        if (decision.act() != Decision.Act.SUCCESSION) {
            ids.addAll(decision.pair());
        }
        ids.addAll(decision.order());
        return ids;
    }

    Problem.Where where(Decision decision, String id) {
        String at = decision.place().pointer();
        if (id.equals(decision.dossier())) {
            return yaml.where(at + "/dossier");
        }
        int inPair = decision.pair().indexOf(id);
        return yaml.where(
                inPair >= 0
                        ? at + "/pair/" + inPair
                        : at + "/order/" + decision.order().indexOf(id));
    }
}
