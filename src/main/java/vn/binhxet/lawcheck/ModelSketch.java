package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/** An invented model of a movement. */
final class ModelSketch {
    private final Rulebook rulebook;
    private final Sketch sketch;
    private final List<Criterion> asking;
    private final Map<Criterion, Side> wanted;

    ModelSketch(Rulebook rulebook, Sketch sketch, List<Criterion> all, Map<Criterion, Side> wanted) {
        this.rulebook = rulebook;
        this.sketch = sketch;
        this.asking =
                all.stream().filter(c -> c.condition().startsWith("model-")).toList();
        this.wanted = wanted;
    }

    void put() {
        if (asking.isEmpty()) {
            return;
        }
        ObjectNode model = sketch.dossier.putObject("model");
        model.put("level", "COMMUNE").put("owner", Persons.UNIT);
        sketch.tell("nominee.model", "unit", Persons.UNIT);
        for (Criterion c : asking) {
            Side side = wanted.get(c) == null ? Side.NOT_MET : wanted.get(c);
            switch (c.condition()) {
                case "model-named" -> {
                    if (side.met()) {
                        model.put("address", "bản Nà Lốc, xã Nậm Hương");
                    }
                }
                case "model-field" -> field(side);
                case "model-registered" -> {
                    if (side.met()) {
                        ObjectNode registered = model.putObject("registered");
                        registered
                                .put("on", sketch.decision.minusMonths(20).toString())
                                .put("with", Persons.UNIT);
                        sketch.paper(registered, "REGISTRATION", sketch.decision.minusMonths(20));
                    }
                }
                case "model-status" -> status(c, side, model);
                case "model-kept-up" -> months(c, side, model);
                case "model-recognised" -> listed(c, side, model, "recognitions");
                case "model-results" -> listed(c, side, model, "results");
                default -> {}
            }
        }
    }

    private void field(Side side) {
        if (side == Side.MISSING) {
            return;
        }
        String field = rulebook.programmes().values().stream()
                .flatMap(p -> p.mainFields().stream())
                .findFirst()
                .map(f -> f.id())
                .orElse("");
        sketch.dossier.put("field", side.met() ? field : "KHONG_CO_TRONG_DANH_MUC");
    }

    private void status(Criterion c, Side side, ObjectNode model) {
        if (side == Side.MISSING) {
            return;
        }
        Arrays.stream(ModelStatus.values())
                .filter(s -> c.codes("any_of").contains(s.name()) == side.met())
                // A model kept up is asked the longer time.
                .max(java.util.Comparator.comparing(s -> s == ModelStatus.MAINTAINED))
                .ifPresent(s -> model.put("status", s.name()));
    }

    private void months(Criterion c, Side side, ObjectNode model) {
        if (side == Side.MISSING) {
            return;
        }
        LocalDate since = sketch.decision.minusMonths(HistoryFacts.amount(side, c.number("months")));
        model.put("startedOn", since.toString());
        sketch.tell("nominee.modelsince", "since", since);
    }

    private void listed(Criterion c, Side side, ObjectNode model, String name) {
        if (side == Side.MISSING) {
            return;
        }
        var list = model.putArray(name);
        for (int i = 0; i < HistoryFacts.amount(side, c.number("min")); i++) {
            ObjectNode one = list.addObject().put("year", sketch.lastYear());
            if (name.equals("recognitions")) {
                one.put("level", "COMMUNE").put("body", "Đảng ủy xã Nậm Hương");
            } else {
                one.put("what", "Số hộ tham gia " + (i + 1)).put("value", "40").put("unit", "hộ");
            }
            sketch.decision(one, sketch.lastYear());
        }
    }
}
