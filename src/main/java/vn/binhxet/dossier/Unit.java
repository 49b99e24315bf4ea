package vn.binhxet.dossier;

import java.util.List;

/**
 * The unit a nominee belongs to. {@code district} is the district until 2025-06-30, afterwards the cluster the province
 * uses in its place; {@code system} says which system the unit is part of.
 */
public record Unit(
        String id,
        String name,
        Level level,
        UnitSystem system,
        String district,
        List<Area> areas,
        List<Predecessor> predecessors) {
    public Unit {
        areas = areas == null ? List.of() : List.copyOf(areas);
        predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
    }

    /** A unit merged, split or renamed into this one; counts only when a person confirmed it. */
    public record Predecessor(String id, String name, java.time.LocalDate until, Paper confirmed) {}
}
