package vn.binhxet.rulebook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.round.Round;

/** All the law and configuration of one {@code rules/} directory, immutable. */
public final class Rulebook {
    public static Rulebook load(Path rules) {
        return new Rulebook();
    }

    public SortedMap<String, Award> awards() {
        return null;
    }

    public Optional<AwardInForce> inForce(String awardId, LawDates dates, Round round) {
        return null;
    }

    public Set<String> formsCountingAs(String form) {
        return null;
    }

    public Set<String> statementsEntailing(String s) {
        return null;
    }

    public Set<String> fieldIds(String programme) {
        return null;
    }

    public Statement statement(String id) {
        return null;
    }

    public boolean bearsNumber(PaperType t) {
        return false;
    }

    public SortedMap<String, String> drl() {
        return null;
    }
}
