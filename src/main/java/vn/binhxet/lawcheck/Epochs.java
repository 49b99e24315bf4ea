package vn.binhxet.lawcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhxet.round.Round;
import vn.binhxet.rulebook.AwardInForce;
import vn.binhxet.rulebook.LawDates;
import vn.binhxet.rulebook.Rulebook;

/** Every text of every award there ever is, first the nation's, then what each province makes of it. */
final class Epochs {
    private final Rulebook rulebook;
    private final Map<String, List<Epoch>> byAward = new LinkedHashMap<>();

    Epochs(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (String award : rulebook.awards().keySet()) {
            var texts = new LinkedHashMap<AwardInForce, Epoch>();
            put(texts, award, null);
            rulebook.provinces().keySet().forEach(province -> put(texts, award, province));
            byAward.put(award, List.copyOf(texts.values()));
        }
    }

    private void put(Map<AwardInForce, Epoch> texts, String award, String province) {
        Round round = province == null ? null : Round.in(province);
        for (LocalDate day : rulebook.days()) {
            LawDates dates = on(day);
            rulebook.whereInForce(award, dates, round)
                    .ifPresent(text -> texts.putIfAbsent(text, new Epoch(text, dates, province)));
        }
    }

    /** A dossier received and decided on one day. */
    static LawDates on(LocalDate day) {
        return new LawDates(day, day);
    }

    /** The latest text of the nation. */
    Optional<Epoch> latest(String award) {
        return byAward.get(award).stream().filter(e -> e.province() == null).reduce((a, b) -> b);
    }

    /** Every text of every award. */
    List<Epoch> all() {
        var all = new ArrayList<Epoch>();
        byAward.values().forEach(all::addAll);
        return all;
    }

    Rulebook rulebook() {
        return rulebook;
    }
}
