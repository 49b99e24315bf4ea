package vn.binhxet.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import vn.binhxet.rulebook.Criterion;
import vn.binhxet.rulebook.Rulebook;

/** The rules of one rulebook, compiled once and shared; answers criteria about small batches of dossiers. */
public final class RuleEngine implements AutoCloseable {
    private final KieServices services = KieServices.Factory.get();
    private final ReleaseId release;
    private final KieContainer container;
    private final KieSessionsPool pool;

    /**
     * Compiles the rules of a rulebook.
     *
     * @throws RuleTextRefused if a rule text does more than state conditions
     */
    public static RuleEngine of(Rulebook rulebook) {
        return new RuleEngine(rulebook.drl());
    }

    /** Compiles rule texts, by path, in order of path. */
    RuleEngine(Map<String, String> texts) {
        List<String> faults = Guard.faults(texts);
        if (!faults.isEmpty()) {
            throw new RuleTextRefused(faults);
        }
        ClassLoader allowed = new AllowedClasses(RuleEngine.class.getClassLoader());
        release = services.newReleaseId("vn.binhxet", "rules", "r" + Builds.next());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        // The engine must not depend on how a rulebook names its files; messages must.
        var paths = new TreeMap<String, String>();
        new TreeMap<>(texts).forEach((path, text) -> {
            String name = "rules/r" + paths.size() + ".drl";
            paths.put(name, path);
            files.write("src/main/resources/" + name, text);
        });
        KieBuilder builder = services.newKieBuilder(files, allowed).buildAll();
        List<String> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(m -> paths.getOrDefault(m.getPath(), m.getPath()) + ", line " + m.getLine() + ": " + m.getText())
                .toList();
        if (!errors.isEmpty()) {
            services.getRepository().removeKieModule(release);
            throw new RuleTextRefused(errors);
        }
        container = services.newKieContainer(release, allowed);
        KieBase base = container.getKieBase();
        pool = base.newKieSessionsPool(4);
    }

    /**
     * Findings of every dossier of {@code batch} on every criterion, by criterion id; in the order of the batch.
     *
     * @throws IllegalStateException if a rule failed or did not answer: our fault, never "not met"
     */
    List<Map<String, Finding>> findings(List<DossierFacts> batch, Collection<Criterion> criteria) {
        try {
            return fire(batch, criteria);
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                throw new IllegalStateException(
                        "rules failed on dossier " + batch.get(0).dossier().id() + ": " + e.getMessage(), e);
            }
        }
        // One of them is at fault: run each alone, so that the message names it.
        return batch.stream()
                .map(one -> findings(List.of(one), criteria).get(0))
                .toList();
    }

    private List<Map<String, Finding>> fire(List<DossierFacts> batch, Collection<Criterion> criteria) {
        Findings findings = new Findings();
        KieSession session = pool.newKieSession();
        try {
            session.setGlobal("findings", findings);
            criteria.forEach(session::insert);
            batch.forEach(session::insert);
            session.fireAllRules(batch.size() * criteria.size() + 1);
        } finally {
            session.dispose();
        }
        return batch.stream().map(d -> complete(findings.of(d), criteria)).toList();
    }

    private static Map<String, Finding> complete(Map<String, Finding> found, Collection<Criterion> asked) {
        if (found.size() != asked.size()) {
            List<String> missing = asked.stream()
                    .map(Criterion::id)
                    .filter(id -> !found.containsKey(id))
                    .toList();
            throw new IllegalStateException("no rule answered " + missing);
        }
        return found;
    }

    @Override
    public void close() {
        pool.shutdown();
        container.dispose();
        services.getRepository().removeKieModule(release);
    }

    /** Numbers builds inside one process: each needs a release of its own. */
    private static final class Builds {
        private static final AtomicInteger COUNT = new AtomicInteger();

        static int next() {
            return COUNT.incrementAndGet();
        }
    }
}
