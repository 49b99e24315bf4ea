package vn.binhxet.evaluation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Lets a rule text state conditions and nothing else: two patterns, one verb of {@link Findings} over views of
 * {@link DossierFacts}. Anything else is refused with rule name and line, before a class is compiled from it.
 */
final class Guard {
    static final String PACKAGE = "vn.binhxet.rules";
    private static final Set<String> IMPORTS =
            Set.of("vn.binhxet.rulebook.Criterion", "vn.binhxet.evaluation.DossierFacts");
    private static final Pattern CONDITION = Pattern.compile("condition\\s*==\\s*\"([a-z][a-z0-9-]*)\"");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "\\s*findings\\." + anyOf(Findings.class) + "\\(\\s*\\$c((?:\\s*,\\s*" + argument() + ")*)\\s*\\);\\s*");

    private Guard() {}

    /** A number or a list of the criterion, or a view of the dossier. */
    private static String argument() {
        String asked = "\\$c\\.(?:number|codes)\\(\\s*\"[a-z_]+\"\\s*\\)";
        String seen = "\\$d\\." + anyOf(DossierFacts.class) + "\\(\\s*(?:\\$c)?\\s*\\)";
        return "(?:" + asked + "|" + seen + ")";
    }

    /** The public methods {@code type} itself declares: none that every object has, such as getClass or wait. */
    private static String anyOf(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .map(Method::getName)
                .sorted()
                .distinct()
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Faults of the texts, by path; empty when all of them only state conditions. */
    static List<String> faults(Map<String, String> texts) {
        var faults = new ArrayList<String>();
        var named = new HashMap<String, String>();
        texts.forEach((path, text) -> check(path, text, faults, named));
        return faults;
    }

    private static void check(String path, String text, List<String> faults, Map<String, String> named) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr;
        try {
            descr = parser.parse(false, text);
        } catch (DroolsParserException e) {
            faults.add(path + ": " + e.getMessage());
            return;
        }
        if (descr == null || parser.hasErrors()) {
            parser.getErrors()
                    .forEach(e -> faults.add(path + ", line " + firstLine(e.getLines()) + ": " + e.getMessage()));
            return;
        }
        if (!PACKAGE.equals(descr.getName())) {
            faults.add(path + ": the package must be " + PACKAGE + ", not \"" + descr.getName() + "\"");
        }
        for (ImportDescr i : descr.getImports()) {
            if (!IMPORTS.contains(i.getTarget())) {
                faults.add(at(path, null, i) + "import of " + i.getTarget() + " is not allowed");
            }
        }
        refuse(path, "function", descr.getFunctions(), faults);
        refuse(path, "static import", descr.getFunctionImports(), faults);
        refuse(path, "accumulate import", descr.getAccumulateImports(), faults);
        refuse(path, "declared type", descr.getTypeDeclarations(), faults);
        refuse(path, "declared enum", descr.getEnumDeclarations(), faults);
        refuse(path, "entry point", List.copyOf(descr.getEntryPointDeclarations()), faults);
        refuse(path, "window", List.copyOf(descr.getWindowDeclarations()), faults);
        refuse(path, "package attribute", descr.getAttributes(), faults);
        descr.getGlobals().forEach(g -> {
            if (!"findings".equals(g.getIdentifier())
                    || !Findings.class.getName().equals(g.getType())) {
                faults.add(at(path, null, g) + "global " + g.getIdentifier() + " is not allowed");
            }
        });
        if (descr.getUnit() != null) {
            faults.add(at(path, null, descr.getUnit()) + "rule unit is not allowed");
        }
        for (RuleDescr rule : descr.getRules()) {
            checkRule(path, rule, faults);
            // The engine lets a later rule of the same name silently stand in for an earlier one.
            String before = named.putIfAbsent(rule.getName(), path);
            if (before != null) {
                faults.add(at(path, rule.getName(), rule) + "a rule of this name stands already in " + before);
            }
        }
    }

    private static void checkRule(String path, RuleDescr rule, List<String> faults) {
        String at = at(path, rule.getName(), rule);
        if (!rule.getAnnotationNames().isEmpty()) {
            faults.add(at + "annotations (" + String.join(", ", rule.getAnnotationNames()) + ") are not allowed");
        }
        if (!rule.getAttributes().isEmpty()) {
            faults.add(
                    at + "attributes (" + String.join(", ", rule.getAttributes().keySet()) + ") are not allowed");
        }
        if (rule.isQuery()
                || rule.getParentName() != null
                || !rule.getNamedConsequences().isEmpty()) {
            faults.add(at + "only plain rules are allowed: no query, no extends, no named consequence");
        }
        List<? extends BaseDescr> when = rule.getLhs().getDescrs();
        boolean shape = when.size() == 2
                && isPattern(when.get(0), "Criterion", "$c")
                && isPattern(when.get(1), "DossierFacts", "$d")
                && ((PatternDescr) when.get(1)).getDescrs().isEmpty();
        if (!shape) {
            faults.add(at + "the when part must be $c : Criterion( condition == \"…\" ) and $d : DossierFacts()");
        } else if (!conditionOf((PatternDescr) when.get(0)).equals(rule.getName())) {
            faults.add(at + "the rule must be named after the one condition it tests");
        }
        String then = String.valueOf(rule.getConsequence());
        if (!CONSEQUENCE.matcher(then).matches()) {
            faults.add(
                    at + "the then part must be one line findings.verb( $c, $d.view( $c ) ); found: " + then.strip());
        }
    }

    private static String conditionOf(PatternDescr pattern) {
        List<? extends BaseDescr> constraints = pattern.getDescrs();
        if (constraints.size() != 1 || !(constraints.get(0) instanceof ExprConstraintDescr e)) {
            return "";
        }
        var m = CONDITION.matcher(e.getExpression().strip());
        return m.matches() ? m.group(1) : "";
    }

    private static boolean isPattern(BaseDescr d, String type, String binding) {
        return d instanceof PatternDescr p
                && type.equals(p.getObjectType())
                && binding.equals(p.getIdentifier())
                && p.getSource() == null
                && p.getBehaviors().isEmpty()
                && p.getAnnotationNames().isEmpty()
                && !p.isUnification()
                && !p.isQuery();
    }

    private static void refuse(String path, String what, List<? extends BaseDescr> found, List<String> faults) {
        found.forEach(f -> faults.add(at(path, null, f) + what + " is not allowed"));
    }

    private static String at(String path, String rule, BaseDescr d) {
        String where = path + ", line " + d.getLine();
        return rule == null ? where + ": " : where + ", rule \"" + rule + "\": ";
    }

    private static int firstLine(int[] lines) {
        return lines == null || lines.length == 0 ? 0 : lines[0];
    }
}
