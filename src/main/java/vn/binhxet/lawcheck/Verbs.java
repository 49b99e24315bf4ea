package vn.binhxet.lawcheck;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.binhxet.rulebook.Rulebook;

/** How the rules answer each kind of condition: the verb each rule speaks, read from the rule texts. */
final class Verbs {
    private static final Pattern RULE =
            Pattern.compile("(?ms)^\\s*rule\\s+\"([^\"]+)\".*?findings\\s*\\.\\s*([a-zA-Z]+)\\s*\\(.*?^\\s*end\\b");

    private final Map<String, String> byCondition = new TreeMap<>();

    Verbs(Rulebook rulebook) {
        rulebook.drl()
                .values()
                .forEach(text -> RULE.matcher(text).results().forEach(m -> byCondition.put(m.group(1), m.group(2))));
    }

    /** Names of all rules. */
    Set<String> rules() {
        return byCondition.keySet();
    }

    boolean counts(String condition) {
        String verb = byCondition.getOrDefault(condition, "");
        return verb.equals("atLeast") || verb.equals("share");
    }

    /** The sides a criterion of this kind can be found on. */
    Set<Side> sides(String condition) {
        return switch (byCondition.getOrDefault(condition, "")) {
            case "atLeast", "share" -> EnumSet.of(Side.BELOW, Side.AT, Side.ABOVE, Side.MISSING);
            case "among", "attested", "none", "one" -> EnumSet.of(Side.MET, Side.NOT_MET, Side.MISSING);
            case "present" -> EnumSet.of(Side.MET, Side.MISSING);
            default -> EnumSet.of(Side.MET, Side.NOT_MET);
        };
    }
}
