package vn.binhxet.lawcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhxet.explanation.Line;
import vn.binhxet.explanation.Mark;
import vn.binhxet.explanation.Words;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.Watch;

/** What the check found, in words, for machines, and as cases. */
public final class CheckReport {
    /** How early an end is worth a word. */
    private static final int MONTHS_BEFORE_THE_END = 6;

    private final Rulebook rulebook;
    private final List<CheckFinding> findings;

    CheckReport(Rulebook rulebook, List<CheckFinding> findings) {
        this.rulebook = rulebook;
        this.findings = List.copyOf(findings);
    }

    List<CheckFinding> findings() {
        return findings;
    }

    /** Whether nothing was found but what somebody accepted. */
    public boolean clean() {
        return findings.stream().allMatch(f -> f.accepted() != null);
    }

    /** Instruments nobody looked at for a year before {@code on}, or ending soon after it; they make nothing fail. */
    public List<Line> watch(Words words, LocalDate on) {
        var law = new LawWords(rulebook, words);
        List<Watch> found = rulebook.watch(rulebook.instruments().keySet(), on, MONTHS_BEFORE_THE_END);
        var lines = new ArrayList<Line>();
        if (!found.isEmpty()) {
            lines.add(Line.of(0, Mark.HEADING, words.say("check.watch")));
        }
        found.forEach(w -> lines.add(Line.of(
                1,
                Mark.UNDETERMINED,
                words.say(
                        w.ends() == null ? "notice.unchecked" : "notice.ends",
                        "instrument",
                        law.instrument(w.instrument().id()),
                        "on",
                        w.ends() == null ? w.instrument().checkedOn() : w.ends()))));
        return lines;
    }

    /** What a person reads: each finding with its nominee. */
    public List<Line> lines(Words words) {
        var law = new LawWords(rulebook, words);
        var text = new CheckText(law);
        var lines = new ArrayList<Line>();
        CheckFinding.Kind kind = null;
        for (CheckFinding f :
                findings.stream().filter(f -> f.accepted() == null).toList()) {
            if (f.kind() != kind) {
                kind = f.kind();
                lines.add(Line.of(0, Mark.HEADING, words.say("check.head." + kind.name())));
            }
            lines.add(Line.of(1, Mark.NOT_MET, text.message(f)));
            if (f.nominee() != null) {
                lines.add(Line.of(2, Mark.DETAIL, text.nominee(f)));
                lines.add(Line.of(2, Mark.DETAIL, text.outcome(f)));
            }
        }
        List<CheckFinding> accepted =
                findings.stream().filter(f -> f.accepted() != null).toList();
        if (!accepted.isEmpty()) {
            lines.add(Line.of(0, Mark.HEADING, words.say("check.accepted")));
            accepted.forEach(f -> lines.add(Line.of(
                    1,
                    Mark.DETAIL,
                    words.say(
                            "check.acceptedone",
                            "message",
                            text.message(f),
                            "why",
                            f.accepted().in(words.language())))));
        }
        long open = findings.size() - (long) accepted.size();
        lines.add(Line.of(
                0,
                Mark.HEADING,
                open == 0
                        ? words.say("check.clean", "awards", rulebook.awards().size())
                        : words.say("check.found", "n", open)));
        return lines;
    }

    /** The same for machines. */
    public List<Map<String, Object>> json() {
        var text = new CheckText(new LawWords(rulebook, Words.in("vi")));
        var all = new ArrayList<Map<String, Object>>();
        for (CheckFinding f : findings) {
            var one = new LinkedHashMap<String, Object>();
            one.put("finding", RuleCheck.code(f.kind()));
            one.put("about", f.about());
            if (f.award() != null) {
                one.put("award", f.award());
            }
            one.put("message", text.message(f));
            if (f.nominee() != null) {
                one.put("nominee", text.nominee(f));
                one.put("found", text.outcome(f));
                one.put("shown", f.proven());
            }
            if (f.accepted() != null) {
                one.put("accepted", f.accepted().vi());
            }
            all.add(one);
        }
        return all;
    }

    /** The nominees as cases, to be read by somebody who knows the law before they are kept beside an award. */
    public String cases() {
        var text = new CheckText(new LawWords(rulebook, Words.in("vi")));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode base = root.putObject("base");
        Sketch.SECTIONS.forEach(base::putArray);
        var cases = root.putArray("cases");
        for (CheckFinding f : findings) {
            boolean says = f.nominee() != null
                    && !f.nominee().written().expect().path("findings").isEmpty();
            if (says && f.accepted() == null) {
                ObjectNode one = (ObjectNode)
                        f.nominee().named(text.message(f)).written().node();
                ObjectNode given = (ObjectNode) one.get("given");
                // The base says "none" already.
                Sketch.SECTIONS.stream()
                        .filter(section -> given.path(section).isEmpty() && given.has(section))
                        .forEach(given::remove);
                Sketch.SECTIONS.stream()
                        .filter(section ->
                                !f.nominee().written().node().path("given").has(section))
                        .forEach(given::putNull);
                cases.add(one);
            }
        }
        try {
            return "# Hồ sơ dựng từ binhxet rules check; người và giấy tờ đều hư cấu. Phần expect là điều tiêu chuẩn phải cho\n"
                    + "# theo chính con số của nó: đối chiếu với văn bản trước khi đưa vào cases.yaml của danh hiệu, hình thức.\n"
                    + YAMLMapper.builder()
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .build()
                            .writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
