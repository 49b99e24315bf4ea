package vn.binhxet.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhxet.ranking.RoundResult;
import vn.binhxet.round.Provenance;
import vn.binhxet.round.Provenance.Change;
import vn.binhxet.round.WhatIf;

/** What every page says of the run itself: that it is a trial, when the criteria were sealed, which runs came before. */
final class ProvenanceText {
    private static final int MOST_NAMED = 6;

    private final Wording wording;
    private final RoundResult result;
    private final Provenance provenance;

    ProvenanceText(Wording wording, RoundResult result, Provenance provenance) {
        this.wording = wording;
        this.result = result;
        this.provenance = provenance;
    }

    /** Everything there is to say, most important first. */
    List<String> all() {
        var said = new ArrayList<String>();
        trial().ifPresent(said::add);
        seal().ifPresent(said::add);
        earlier().ifPresent(said::add);
        if (provenance.bookBrokenAt() > 0) {
            said.add(wording.say("notice.book", "line", provenance.bookBrokenAt()));
        }
        return said;
    }

    /** That this is no official run, and what it tries; empty for a run of the round as it stands. */
    Optional<String> trial() {
        return provenance.official()
                ? Optional.empty()
                : Optional.of(wording.say("notice.trial", "tried", tried(provenance.whatIf())));
    }

    private String tried(WhatIf whatIf) {
        var parts = new ArrayList<String>();
        if (whatIf.otherRules()) {
            parts.add(wording.say("notice.otherrules"));
        }
        if (!whatIf.set().isEmpty()) {
            parts.add(new SettingText(wording, result).all(whatIf.set()));
        }
        return String.join("; ", parts);
    }

    private Optional<String> seal() {
        Provenance.Seal seal = provenance.seal();
        if (seal == null) {
            return Optional.empty();
        }
        LocalDate first = result.firstReceipt().orElse(null);
        String key = first == null
                ? "notice.sealed"
                : seal.on().isBefore(first) ? "notice.sealed.before" : "notice.sealed.after";
        String sealed = wording.say(key, "on", seal.on(), "first", first);
        return Optional.of(sealed + " " + since(seal));
    }

    private String since(Provenance.Seal seal) {
        Set<String> tried = provenance.whatIf().set().keySet();
        List<Change> changed = seal.changed().stream()
                .filter(c -> !tried.contains(c.setting()))
                .toList();
        var parts = new ArrayList<String>();
        var settings = new SettingText(wording, result);
        changed.stream().limit(MOST_NAMED).map(settings::change).forEach(parts::add);
        if (changed.size() > MOST_NAMED) {
            parts.add(wording.say("notice.sealed.more", "n", changed.size() - MOST_NAMED));
        }
        if (!seal.rules().isEmpty()) {
            parts.add(wording.say(
                    "notice.sealed.rules",
                    "n",
                    seal.rules().size(),
                    "files",
                    seal.rules().stream().limit(MOST_NAMED).collect(Collectors.joining(", "))));
        }
        if (seal.engine() != null) {
            parts.add(wording.say("notice.sealed.engine", "version", seal.engine()));
        }
        return parts.isEmpty()
                ? wording.say("notice.sealed.kept")
                : wording.say("notice.sealed.changed", "changes", String.join("; ", parts));
    }

    private Optional<String> earlier() {
        if (provenance.seal() == null) {
            return Optional.empty();
        }
        List<Provenance.EarlierRun> runs = provenance.earlier();
        if (runs.isEmpty()) {
            return Optional.of(wording.say("notice.firstrun"));
        }
        long plain = runs.stream().filter(r -> r.whatIf().changesNothing()).count();
        List<String> trials = runs.stream()
                .filter(r -> !r.whatIf().changesNothing())
                .map(r -> tried(r.whatIf()))
                .distinct()
                .toList();
        String named = trials.isEmpty()
                ? null
                : trials.stream().limit(MOST_NAMED).map(t -> "“" + t + "”").collect(Collectors.joining(", "))
                        + (trials.size() > MOST_NAMED ? " …" : "");
        return Optional.of(wording.say(
                "notice.earlier", "n", runs.size(), "plain", plain, "trials", runs.size() - plain, "named", named));
    }
}
