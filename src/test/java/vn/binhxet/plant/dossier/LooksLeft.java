package vn.binhxet.plant.dossier;

import vn.binhxet.plant.ranking.HoldsDouble;

public record LooksLeft(HoldsDouble left) {}
