package vn.binhxet.office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Gender;
import vn.binhxet.dossier.Kind;
import vn.binhxet.ranking.Entry;
import vn.binhxet.ranking.NominationList;
import vn.binhxet.ranking.Status;

/** Somebody on a list, in the words papers use. */
record Nominee(NominationList list, Entry entry) {
    Dossier dossier() {
        return entry.candidate().dossier();
    }

    boolean nominated() {
        return entry.status() == Status.NOMINATED || entry.status() == Status.ADDED_BY_COUNCIL;
    }

    /** Nominated, in reserve or equal at the cut: what the council has before it. */
    boolean tabled() {
        return nominated() || entry.status() == Status.RESERVE || entry.status() == Status.TIED_AT_CUT;
    }

    /** "Ông", "Bà" or the person's own title; empty for others. */
    String title() {
        if (dossier().person() == null) {
            return "";
        }
        String own = dossier().person().title();
        if (own != null && !own.isBlank()) {
            return Official.upperFirst(own.strip());
        }
        Gender gender = dossier().person().gender();
        return gender == Gender.FEMALE ? "Bà" : gender == Gender.MALE ? "Ông" : "";
    }

    String fullName() {
        return (title() + " " + dossier().name()).strip();
    }

    String position() {
        return dossier().person() == null || dossier().person().position() == null
                ? ""
                : dossier().person().position();
    }

    String unitId() {
        return dossier().unit() == null || dossier().unit().id() == null
                ? ""
                : dossier().unit().id();
    }

    String unitName() {
        return dossier().unit() == null || dossier().unit().name() == null
                ? ""
                : dossier().unit().name();
    }

    /** Position and unit; the unit alone for collectives, nothing where the nominee is the unit. */
    String whereabouts() {
        String unit = unitName().equals(dossier().name()) ? "" : unitName();
        return Stream.of(position(), unit).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Name, position and unit as a certificate has them. */
    String onCertificate() {
        String where = whereabouts();
        return where.isEmpty() ? fullName() : fullName() + ", " + where;
    }

    /** The unit's own sentence, or {@code fallback}. */
    String achievement(String fallback) {
        var proposal = entry.candidate().proposal();
        String own = proposal == null ? null : proposal.citationText();
        return own == null || own.isBlank() ? fallback : own.strip();
    }

    LocalDate received(LocalDate fallback) {
        return dossier().receivedOn(fallback);
    }

    boolean isOf(List<Kind> kinds) {
        return kinds.contains(list.kind());
    }
}
