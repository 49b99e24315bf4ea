package vn.binhxet.dossier;

import java.math.BigDecimal;
import java.util.List;

/** A household: its head, how many members, and what it contributed. */
public record Household(String head, Gender headGender, Integer members, List<Contribution> contributions) {
    public Household {
        contributions = contributions == null ? List.of() : List.copyOf(contributions);
    }

    /** Labour, land or property given; {@code quantity} in {@code unit}, {@code value} in VND if known. */
    public record Contribution(
            ContributionKind kind, BigDecimal quantity, String unit, BigDecimal value, Integer year, Paper paper) {}

    /** What was contributed (Law 06/2022/QH15 Art. 74.5). */
    public enum ContributionKind {
        LABOUR,
        LAND,
        PROPERTY,
        MONEY
    }
}
