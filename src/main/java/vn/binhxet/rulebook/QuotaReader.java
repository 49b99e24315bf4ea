package vn.binhxet.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhxet.round.Constraint;
import vn.binhxet.round.Constraint.Amount;
import vn.binhxet.round.Trait;

/** Reads {@code quotas} of a province: shares of those who qualify, and caps on some nominees of a list. */
final class QuotaReader {
    private final Collection<String> awards;
    private final CitationReader citing;
    private final Faults faults;

    QuotaReader(Collection<String> awards, CitationReader citing, Faults faults) {
        this.awards = awards;
        this.citing = citing;
        this.faults = faults;
    }

    List<Province.Quota> read(Entry province) {
        var quotas = new ArrayList<Province.Quota>();
        for (Yaml part : province.list("quotas")) {
            quotas.add(quota(part));
        }
        return List.copyOf(quotas);
    }

    private Province.Quota quota(Yaml at) {
        var entry = new Entry(at, faults);
        List<String> about = entry.texts("awards");
        about.forEach(id -> faults.known("award", id, awards, at));
        Amount atMost = amount(entry.required("at_most"));
        boolean ofQualified = "qualified".equals(entry.optionalText("of"));
        Trait per = entry.optionalConstant("per", Trait.class, null);
        Map<Trait, List<String>> counting = counting(entry.optional("counting"));
        String why = ofQualified ? null : entry.text("why");
        List<Citation> citations = citing.read(entry.required("citation"));
        entry.nothingElse();
        boolean some = per != null || !counting.isEmpty();
        if (some == ofQualified || (ofQualified && atMost.percent() == null)) {
            faults.add(
                    "rulebook-quota-of-what",
                    at,
                    "chỉ tiêu phải là tỷ lệ số đạt ('at_most: 20%', 'of: qualified') hoặc mức trần cho một số đối tượng "
                            + "trong danh sách ('per' hoặc 'counting').",
                    "a quota is a share of those who qualify ('at_most: 20%', 'of: qualified') or a ceiling for some "
                            + "nominees of a list ('per' or 'counting').");
        }
        return ofQualified
                ? new Province.Quota(about, atMost.percent(), null, citations)
                : new Province.Quota(
                        about, null, new Constraint(atMost, null, per, new TreeMap<>(counting), why), citations);
    }

    private Map<Trait, List<String>> counting(Yaml at) {
        var counting = new EnumMap<Trait, List<String>>(Trait.class);
        if (at != null) {
            var entry = new Entry(at, faults);
            for (Trait trait : Trait.values()) {
                if (entry.has(trait.name())) {
                    counting.put(trait, entry.texts(trait.name()));
                }
            }
            entry.nothingElse();
        }
        return counting;
    }

    /** {@code 2} or {@code 30%}. */
    private Amount amount(Yaml at) {
        String written = at == null ? "" : at.text();
        if (written.matches("[1-9][0-9]{0,5}")) {
            return new Amount(Integer.valueOf(written), null);
        }
        if (written.matches("[1-9][0-9]?%|100%")) {
            return new Amount(null, Integer.valueOf(written.substring(0, written.length() - 1)));
        }
        if (at != null) {
            faults.add(
                    "rulebook-not-a-share",
                    at,
                    "'" + written + "' không phải mức trần; ghi như 2 hoặc 30%.",
                    "'" + written + "' is no ceiling; write 2 or 30%.");
        }
        return new Amount(0, null);
    }
}
