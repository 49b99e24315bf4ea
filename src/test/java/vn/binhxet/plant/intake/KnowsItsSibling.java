package vn.binhxet.plant.intake;

import vn.binhxet.plant.record.InnocentWriter;

record KnowsItsSibling(InnocentWriter writer) {}
