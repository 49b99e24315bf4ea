package vn.binhxet.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.dossier.ProofGrade;
import vn.binhxet.evaluation.Assessment;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.RankingRules;
import vn.binhxet.round.RoundSettings;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Criterion;

/** A setting of a round and its value as people say them: "chỉ tiêu “Bằng khen …”: 12 → 15". */
public final class SettingText {
    private final Wording wording;
    private final RoundResult result;

    SettingText(Wording wording, RoundResult result) {
        this.wording = wording;
        this.result = result;
    }

    /** A setting of this round by {@link RoundSettings}, with its value. */
    public String set(String setting, String value) {
        return wording.say("setting.set", "setting", setting(setting), "value", value(setting, value));
    }

    /** A setting with its value before and after. */
    public String change(Provenance.Change change) {
        return wording.say(
                "setting.change",
                "setting",
                setting(change.setting()),
                "before",
                value(change.setting(), change.before()),
                "after",
                value(change.setting(), change.after()));
    }

    private String setting(String setting) {
        int dot = setting.indexOf('.');
        String family = dot < 0 ? setting : setting.substring(0, dot);
        String rest = setting.substring(dot + 1);
        Optional<Criterion> criterion = criterion(setting);
        if (criterion.isPresent()) {
            return wording.say(
                    "setting.number",
                    "criterion",
                    criterion.get().wording() == null
                            ? criterion.get().id()
                            : criterion.get().wording().in(wording.words().language()));
        }
        return switch (family) {
            case "quota", "reserve", "path", "strata" -> wording.say("setting." + family, "award", award(rest));
            case "constraint" -> {
                int last = rest.lastIndexOf('.');
                yield wording.say(
                        "setting.constraint", "award", award(rest.substring(0, last)), "n", rest.substring(last + 1));
            }
            case "reading" -> wording.say("setting.reading", "clause", clause(rest));
            case "preference" -> wording.say("setting.preference", "n", rest);
            default -> wording.words().knows("setting." + setting) ? wording.say("setting." + setting) : setting;
        };
    }

    private String value(String setting, String value) {
        if (value == null) {
            return wording.say("setting.unset");
        }
        if (value.equals("none")) {
            return wording.say(setting.startsWith("quota.") ? "setting.noquota" : "setting.unset");
        }
        if (setting.startsWith("proof")) {
            return constant(ProofGrade.values(), value).orElse(value);
        }
        if (setting.startsWith("preference.")) {
            return preference(value);
        }
        if (setting.startsWith("womens-preference")) {
            return constant(RankingRules.WomensMode.values(), value).orElse(value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return wording.words().date(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                return value;
            }
        }
        if (setting.equals("points")) {
            return wording.names()
                    .set(value)
                    .map(s -> s.name().in(wording.words().language()))
                    .orElse(value);
        }
        return setting.startsWith("constraint.") ? constraint(value) : value;
    }

    private String preference(String value) {
        String[] parts = value.split(" ", 2);
        String kind = constant(RankingRules.PreferenceKind.values(), parts[0]).orElse(parts[0]);
        return parts.length == 1
                ? kind
                : kind + " – "
                        + constant(RankingRules.WomensMode.values(), parts[1]).orElse(parts[1]);
    }

    /** "at-most 2 per UNIT": only what changes in practice is worded, the amount. */
    private String constraint(String value) {
        String[] parts = value.split(" ", 3);
        if (parts.length < 2) {
            return value;
        }
        return wording.words().knows("setting." + parts[0]) ? wording.say("setting." + parts[0], "n", parts[1]) : value;
    }

    private <E extends Enum<E>> Optional<String> constant(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(wording.words().of(value));
            }
        }
        return Optional.empty();
    }

    private String award(String id) {
        var award = result.rulebook().awards().get(id);
        return award == null ? id : award.name().in(wording.words().language());
    }

    private String clause(String written) {
        String full = result.rulebook().clause(written);
        int blank = full.indexOf(' ');
        return blank < 0
                ? written
                : wording.names().citation(new Citation(full.substring(0, blank), full.substring(blank + 1)));
    }

    /** The criterion whose number a setting sets, as it was put to the dossiers. */
    private Optional<Criterion> criterion(String setting) {
        int dot = setting.lastIndexOf('.');
        if (dot < 0 || !setting.contains("/")) {
            return Optional.empty();
        }
        String id = setting.substring(0, dot);
        return result.assessments().values().stream()
                .flatMap(List::stream)
                .map(Assessment::award)
                .distinct()
                .map(a -> a.criteria().get(id))
                .filter(c -> c != null)
                .findFirst();
    }

    /** Settings in words, one after another. */
    String all(Map<String, String> settings) {
        return String.join(
                "; ",
                settings.entrySet().stream()
                        .map(e -> set(e.getKey(), e.getValue()))
                        .toList());
    }
}
