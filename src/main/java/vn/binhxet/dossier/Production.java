package vn.binhxet.dossier;

import java.time.LocalDate;

/**
 * A farmer's production model; {@code scope} is how far its influence is confirmed, {@code stable} whether it stayed
 * effective and stable since {@code since}.
 */
public record Production(String name, LocalDate since, Level scope, Boolean stable, Paper paper, Place place)
        implements Fact {}
