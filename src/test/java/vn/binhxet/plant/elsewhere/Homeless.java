package vn.binhxet.plant.elsewhere;

record Homeless() {}
