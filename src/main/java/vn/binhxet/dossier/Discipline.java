package vn.binhxet.dossier;

import java.time.LocalDate;

/** A disciplinary measure; {@code endsOn} is the day its period is served, {@code null} if not known. */
public record Discipline(
        String system, String form, About about, LocalDate decidedOn, LocalDate endsOn, Paper paper, Place place)
        implements Fact {}
