package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/** Every text of every award there ever is, with the first day it stands so. */
final class Epochs {
    private final Rulebook rulebook;
    private final Map<String, Map<AwardInForce, LawDates>> byAward = new LinkedHashMap<>();

    Epochs(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (String award : rulebook.awards().keySet()) {
            var texts = new LinkedHashMap<AwardInForce, LawDates>();
            for (LocalDate day : rulebook.days()) {
                LawDates dates = on(day);
                rulebook.whereInForce(award, dates, null).ifPresent(text -> texts.putIfAbsent(text, dates));
            }
            byAward.put(award, texts);
        }
    }

    /** A dossier received and decided on one day. */
    static LawDates on(LocalDate day) {
        return new LawDates(day, day);
    }

    /** The texts of an award with the dates each is first found on. */
    Map<AwardInForce, LawDates> of(String award) {
        return byAward.get(award);
    }

    /** Some text of the award, the latest. */
    Optional<Map.Entry<AwardInForce, LawDates>> latest(String award) {
        return List.copyOf(byAward.get(award).entrySet()).stream().reduce((a, b) -> b);
    }

    /** Every text of every award. */
    List<Map.Entry<AwardInForce, LawDates>> all() {
        var all = new ArrayList<Map.Entry<AwardInForce, LawDates>>();
        byAward.values().forEach(texts -> all.addAll(texts.entrySet()));
        return all;
    }

    Rulebook rulebook() {
        return rulebook;
    }
}
