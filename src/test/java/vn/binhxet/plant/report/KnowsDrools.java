package vn.binhxet.plant.report;

import org.kie.api.KieBase;

record KnowsDrools(KieBase base) {}
