package vn.binhxet.lawcheck;

import java.util.ArrayList;
import java.util.List;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.Rulebook;

/** The dossiers of the cases that are shipped with the rules: every award, every kind of condition. */
public final class ShippedCases {
    private ShippedCases() {}

    /** One case: a dossier in a round that opens one award. */
    public record Case(String name, String award, Dossier dossier, Round round) {}

    /** All that can be read, in the order of files and cases. */
    public static List<Case> of(Rulebook rulebook) throws Exception {
        String programme = rulebook.programmes().keySet().stream().findFirst().orElse(null);
        var cases = new ArrayList<Case>();
        for (RuleCase c : CaseReader.all(rulebook)) {
            cases.add(new Case(
                    c.file() + " " + c.name(), c.award(), CaseReader.dossier(c), CaseReader.round(c, programme)));
        }
        return cases;
    }
}
