package vn.binhxet.plant.ranking;

import vn.binhxet.plant.dossier.LooksLeft;

public record HoldsDouble(double points, LooksLeft right) {}
