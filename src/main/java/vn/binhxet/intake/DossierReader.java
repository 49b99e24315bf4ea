package vn.binhxet.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhxet.dossier.Dossier;
import vn.binhxet.dossier.Problem;
import vn.binhxet.dossier.Problem.Severity;
import vn.binhxet.dossier.Section;

/** Turns a submitted record into a dossier: spelling, schema, coherence, dates; then what remains becomes values. */
final class DossierReader {
    /** The sections of a dossier, by their names in files. */
    static final Set<String> SECTIONS = Arrays.stream(Dossier.class.getRecordComponents())
            .filter(c -> c.getType() == Section.class)
            .map(java.lang.reflect.RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final InputSchema schema = InputSchema.DOSSIER;
    private final Spelling spelling = new Spelling();
    private final Deadlines deadlines;
    private final FaultlessReader faultless;

    DossierReader(Deadlines deadlines) {
        this.deadlines = deadlines;
        this.faultless = new FaultlessReader(schema.text(), deadlines);
    }

    /** What {@code parser} stands before, if it is surely without fault; {@code null} in doubt. */
    Taken readQuickly(JsonParser parser, Origin origin) {
        try {
            Dossier dossier = faultless.read(parser, origin);
            return dossier == null ? null : new Taken(dossier, origin, List.of());
        } catch (IOException e) {
            return null;
        }
    }

    Taken read(Submission submission) {
        if (submission.isWhole()) {
            Taken taken = readQuickly(submission.node().traverse(), submission.origin());
            if (taken != null) {
                return taken;
            }
        }
        return readCarefully(submission);
    }

    /** As {@link #read}, without the short way of what has no fault. */
    Taken readCarefully(Submission submission) {
        Origin origin = submission.origin();
        if (!(submission.node() instanceof ObjectNode record)) {
            return new Taken(null, origin, List.of(notAnObject(submission)));
        }
        List<Fault> faults = spelling.apply(record);
        faults.addAll(submission.faults());
        for (Fault fault : schema.faults(record)) {
            if (!isNamed(fault, submission.faults())) {
                faults.add(fault);
            }
        }
        Coherence.check(record, faults);
        deadlines.check(record, faults);
        var problems = new ArrayList<Problem>();
        String id = record.path("id").isTextual() ? record.get("id").textValue() : null;
        boolean refused = false;
        var repair = new Repair(record, schema.shape(), submission.damaged());
        boolean proposed = !record.path("proposals").isEmpty();
        if (!faults.isEmpty()) {
            faults.forEach(repair::plan);
            repair.apply();
            boolean nothingProposed = proposed && isEmpty(record.path("proposals"));
            for (Fault fault : faults) {
                boolean refuses = repair.refuses(fault)
                        || (nothingProposed && fault.pointer().startsWith("/proposals"));
                refused |= refuses;
                problems.add(problem(fault, refuses, origin, id));
            }
        }
        Dossier dossier = refused ? null : dossier(record, origin, repair.damaged());
        return new Taken(dossier, origin, problems);
    }

    /** A value its format already showed to be wrong is not also missing. */
    private static boolean isNamed(Fault fault, List<Fault> known) {
        return fault.code().equals(ProblemCodes.MISSING_FIELD)
                && known.stream().anyMatch(k -> k.pointer().equals(fault.pointer()));
    }

    private static Problem notAnObject(Submission submission) {
        return Problem.of(
                ProblemCodes.WRONG_TYPE,
                Severity.REFUSED,
                submission.origin().where(""),
                null,
                "value",
                InputSchema.shown(submission.node()),
                "expected",
                "fields");
    }

    private static Problem problem(Fault fault, boolean refuses, Origin origin, String id) {
        Severity severity =
                refuses ? Severity.REFUSED : (fault.reach() == Fault.Reach.NOTED ? Severity.WARNING : Severity.ERROR);
        return new Problem(fault.code(), severity, origin.where(fault.pointer()), id, origin.values(fault));
    }

    private static boolean isEmpty(JsonNode list) {
        for (JsonNode one : list) {
            if (!one.isNull()) {
                return false;
            }
        }
        return true;
    }

    private static Dossier dossier(ObjectNode record, Origin origin, Set<String> damaged) {
        if (record.get("proposals") instanceof ArrayNode proposals) {
            record.set("proposals", placed(proposals, "/proposals", origin));
        }
        for (String section : SECTIONS) {
            JsonNode facts = record.get(section);
            if (facts != null || damaged.contains(section)) {
                ArrayNode placed =
                        facts instanceof ArrayNode list ? placed(list, "/" + section, origin) : record.arrayNode();
                ObjectNode whole = record.putObject(section);
                whole.put("submitted", true);
                whole.put("damaged", damaged.contains(section));
                whole.set("facts", placed);
            }
        }
        dropNothings(record);
        damaged.stream().filter(d -> d.startsWith("/")).forEach(record.putArray("damaged")::add);
        place(record, "", origin);
        try {
            return Json.VALUES.treeToValue(record, Dossier.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("schema and records of dossiers differ: " + e.getOriginalMessage(), e);
        }
    }

    private static ArrayNode placed(ArrayNode facts, String pointer, Origin origin) {
        ArrayNode placed = facts.arrayNode(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof ObjectNode fact) {
                place(fact, Numbered.pointer(pointer, i), origin);
                placed.add(fact);
            }
        }
        return placed;
    }

    private static void place(ObjectNode fact, String pointer, Origin origin) {
        fact.putObject("place").put("file", origin.file(pointer)).put("pointer", pointer);
    }

    private static void dropNothings(JsonNode node) {
        if (node instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (list.get(i).isNull()) {
                    list.remove(i);
                }
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                dropNothings(child);
            }
        }
    }
}
