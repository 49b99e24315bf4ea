package vn.binhxet.dossier;

import java.time.LocalDate;

/**
 * A matter about the nominee. It suspends consideration only while a body is verifying it: {@code verifyingBody} named
 * and {@code closed} not reached.
 */
public record Matter(
        MatterKind kind,
        About about,
        String verifyingBody,
        LocalDate opened,
        LocalDate closed,
        String conclusion,
        Paper paper,
        Place place)
        implements Fact {}
