package vn.binhxet.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.Nearest;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.round.WhatIf;

/** Puts the settings of a trial into the tree of {@code round.yaml}, before it is checked like any other. */
final class Trial {
    private static final Set<String> PLAIN = Set.of(
            "proof", "proofOfNominated", "asOf", "receivedOn", "decisionOn", "submitBy", "supplyBy", "programme");
    private static final String UNKNOWN = "unknown-setting";
    private static final String NONE = "none";

    private final ObjectNode round;
    private final Set<String> known = new TreeSet<>(PLAIN);
    private final List<Problem> problems = new ArrayList<>();

    private Trial(ObjectNode round) {
        this.round = round;
        known.addAll(Set.of("womens-preference", "points"));
        for (JsonNode award : round.path("awards")) {
            String id = award.path("award").asText();
            known.add("quota." + id);
            known.add("reserve." + id);
            for (int n = 1; n <= award.path("constraints").size(); n++) {
                known.add("constraint." + id + "." + n);
            }
        }
    }

    /** Applies the trial of {@code inputs}, if there is one; what cannot be applied is told. */
    static List<Problem> apply(Inputs inputs, JsonNode tree) throws IOException {
        if (!inputs.has(WhatIf.FILE) || !(tree instanceof ObjectNode round)) {
            return List.of();
        }
        WhatIf whatIf;
        try (var in = inputs.open(WhatIf.FILE)) {
            whatIf = Json.VALUES.readerFor(WhatIf.class).readValue(in.readAllBytes());
        }
        var trial = new Trial(round);
        whatIf.set().forEach(trial::set);
        return trial.problems;
    }

    private void set(String setting, String value) {
        int dot = setting.indexOf('.');
        String family = dot < 0 ? setting : setting.substring(0, dot);
        String name = setting.substring(dot + 1);
        boolean done = switch (family) {
            case "quota", "reserve" -> places(family, name, value);
            case "constraint" -> constraint(name, value);
            case "reading" -> reading(name, value);
            case "womens-preference" -> womens(value);
            case "points" -> points(value);
            default -> PLAIN.contains(setting) ? plain(setting, value) : parameter(setting, value);
        };
        if (!done) {
            var where = new Problem.Where("--set", null, 0, null, null);
            String maybe = Nearest.of(setting, List.copyOf(known));
            problems.add(Problem.of(
                    UNKNOWN, Severity.REFUSED, where, null, "setting", setting, "value", value, "maybe", maybe));
        }
    }

    private boolean places(String family, String award, String value) {
        ObjectNode opened = opened(award);
        if (opened == null || (!value.equals(NONE) && !isWhole(value))) {
            return false;
        }
        if (!value.equals(NONE)) {
            opened.put(family, Integer.parseInt(value));
        } else if (family.equals("quota")) {
            opened.putNull(family);
        } else {
            opened.put(family, 0);
        }
        return true;
    }

    private boolean constraint(String name, String value) {
        int dot = name.lastIndexOf('.');
        ObjectNode opened = dot < 0 ? null : opened(name.substring(0, dot));
        String index = name.substring(dot + 1);
        boolean percent = value.endsWith("%");
        String number = percent ? value.substring(0, value.length() - 1) : value;
        if (opened == null || !isWhole(index) || !isWhole(number)) {
            return false;
        }
        if (!(opened.path("constraints").get(Integer.parseInt(index) - 1) instanceof ObjectNode constraint)) {
            return false;
        }
        ObjectNode amount = constraint.putObject(constraint.hasNonNull("atMost") ? "atMost" : "atLeast");
        amount.put(percent ? "percent" : "number", Integer.parseInt(number));
        return true;
    }

    private boolean reading(String clause, String value) {
        child("readings").putObject(clause).put("use", value);
        return true;
    }

    private boolean womens(String mode) {
        ObjectNode ranking = child("ranking");
        ArrayNode then = ranking.get("then") instanceof ArrayNode keys ? keys : ranking.putArray("then");
        for (int i = 0; i < then.size(); i++) {
            JsonNode kind = then.get(i).isTextual() ? then.get(i) : then.get(i).path("kind");
            if (kind.asText().equals("WOMENS_PREFERENCE")) {
                then.set(i, then.objectNode().put("kind", "WOMENS_PREFERENCE").put("mode", mode));
                return true;
            }
        }
        then.insertObject(0).put("kind", "WOMENS_PREFERENCE").put("mode", mode);
        return true;
    }

    private boolean points(String set) {
        ObjectNode ranking = child("ranking");
        if (set.equals(NONE)) {
            ranking.remove("points");
        } else {
            ranking.putObject("points").put("set", set);
        }
        return true;
    }

    private boolean plain(String setting, String value) {
        round.put(setting, value);
        return true;
    }

    /** Numbers of the rulebook are known to the rulebook only, which refuses those a round may not change. */
    private boolean parameter(String setting, String value) {
        if (!setting.contains("/") || !setting.contains(".")) {
            return false;
        }
        child("parameters").put(setting, value);
        return true;
    }

    private ObjectNode child(String name) {
        return round.get(name) instanceof ObjectNode object ? object : round.putObject(name);
    }

    private ObjectNode opened(String award) {
        for (JsonNode one : round.path("awards")) {
            if (one instanceof ObjectNode opened && one.path("award").asText().equals(award)) {
                return opened;
            }
        }
        return null;
    }

    private static boolean isWhole(String text) {
        return text.matches("0|[1-9][0-9]{0,6}");
    }
}
