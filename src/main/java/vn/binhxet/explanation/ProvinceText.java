package vn.binhxet.explanation;

import java.util.ArrayList;
import java.util.List;
import vn.binhxet.rulebook.Citation;
import vn.binhxet.rulebook.Province;

/** What the round's province regulates itself, for the people who hold the round. */
final class ProvinceText {
    private final Wording wording;

    ProvinceText(Wording wording) {
        this.wording = wording;
    }

    /** One sentence each; empty where the rulebook has no regulation of the province. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        wording.names().province(wording.round()).ifPresent(province -> {
            if (province.council() != null) {
                Province.Council council = province.council();
                lines.add(wording.say(
                        "province.council",
                        "quorum",
                        council.quorum().written(),
                        "session",
                        council.awardSession().written(),
                        "citation",
                        cited(council.citations())));
            }
            for (Province.Filing filing : province.filings()) {
                lines.add(wording.say(
                        "province.filing",
                        "what",
                        filing.what().in(wording.words().language()),
                        "day",
                        filing.before().getDayOfMonth() + "/" + filing.before().getMonthValue(),
                        "citation",
                        cited(filing.citations())));
            }
            for (Province.Attesting a : province.attesting()) {
                lines.add(wording.say(
                        "province.attesting",
                        "statements",
                        wording.words()
                                .and(a.statements().stream()
                                        .map(s -> wording.names().statement(s).orElse(s))
                                        .toList()),
                        "bodies",
                        wording.words().or(a.bodies()),
                        "citation",
                        cited(a.citations())));
            }
            for (Province.Quota q : province.quotas()) {
                lines.add(wording.say(
                        q.cap() == null ? "province.quota.share" : "province.quota.cap",
                        "awards",
                        wording.words().and(q.awards().stream().map(this::award).toList()),
                        "percent",
                        q.ofQualified() + "%",
                        "why",
                        q.cap() == null ? null : q.cap().why(),
                        "citation",
                        cited(q.citations())));
            }
            for (Province.Note note : province.notes()) {
                lines.add(wording.say(
                        "province.note",
                        "text",
                        note.text().in(wording.words().language()),
                        "citation",
                        cited(note.citations())));
            }
        });
        return lines;
    }

    private String award(String id) {
        return wording.names().award(id).orElse(id);
    }

    private String cited(List<Citation> citations) {
        return wording.names().citation(citations.get(0));
    }
}
