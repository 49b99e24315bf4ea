package vn.binhxet.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.round.OpenedAward;
import vn.binhxet.rulebook.Province;

/** What a list is called. */
final class ListText {
    private final Wording wording;

    ListText(Wording wording) {
        this.wording = wording;
    }

    /** Award and stratum: "Công nhận mô hình “Dân vận khéo” – lĩnh vực kinh tế, cấp xã". */
    String name(NominationList list) {
        String award = list.award().name().in(wording.words().language());
        var stratum = new ArrayList<String>();
        list.stratum()
                .forEach((trait, value) -> stratum.add(
                        value == null || value.isEmpty()
                                ? wording.say("list.stratum.none", "trait", trait)
                                : wording.say("list.stratum", "trait", trait, "value", wording.trait(trait, value))));
        return stratum.isEmpty() ? award : award + " – " + String.join(", ", stratum);
    }

    /** Why a list has fewer places than the round gives it: the province's share of those who qualify. */
    Optional<String> ceiling(NominationList list) {
        Integer asked = wording.round().awards().stream()
                .filter(opened -> opened.award().equals(list.opened().award()))
                .findFirst()
                .map(OpenedAward::quota)
                .orElse(null);
        if (list.opened().quota() == null || list.opened().quota().equals(asked)) {
            return Optional.empty();
        }
        return wording.names().province(wording.round()).stream()
                .flatMap(p -> p.quotas().stream())
                .filter(q -> q.ofQualified() != null
                        && q.awards().contains(list.opened().award()))
                .min(Comparator.comparing(Province.Quota::ofQualified))
                .map(q -> wording.say(
                        "list.ceiling",
                        "percent",
                        q.ofQualified() + "%",
                        "places",
                        list.opened().quota(),
                        "asked",
                        asked,
                        "citation",
                        wording.citations(q.citations())));
    }

    /** Who proposes and who decides, where the province only proposes. */
    Optional<String> proposal(NominationList list) {
        LocalDate day = wording.round().decisionOn() == null
                ? wording.round().asOf()
                : wording.round().decisionOn();
        return list.award().deciders(day).stream()
                .findFirst()
                .flatMap(decider -> wording.names().proposal(decider.body()))
                .map(p -> wording.say(
                        "list.proposal", "by", p.by(), "body", p.to(), "citation", wording.citations(p.citations())));
    }
}
