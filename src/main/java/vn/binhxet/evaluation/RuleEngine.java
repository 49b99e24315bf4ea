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

/** The rules of one rulebook, made ready once and shared; answers criteria about small batches of dossiers. */
public final class RuleEngine implements AutoCloseable {
    private final KieSessionsPool pool;
    private final Runnable release;

    /**
     * The rules of a rulebook: as the program brings them compiled, or compiled here from their texts.
     *
     * @throws RuleTextRefused if a rule text does more than state conditions
     */
    public static RuleEngine of(Map<String, String> texts) {
        ClassLoader allowed = new AllowedClasses(RuleEngine.class.getClassLoader());
        // What the program brings was guarded when it was compiled.
        return CompiledRules.of(texts, allowed)
                .map(base -> new RuleEngine(base, () -> {}))
                .orElseGet(() -> compiled(texts));
    }

    /** The same for the rules of {@code rulebook}. */
    public static RuleEngine of(Rulebook rulebook) {
        return of(rulebook.drl());
    }

    private RuleEngine(KieBase base, Runnable release) {
        this.pool = base.newKieSessionsPool(4);
        this.release = release;
    }

    /** Compiles rule texts, by path, in order of path. */
    static RuleEngine compiled(Map<String, String> texts) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("vn.binhxet", "rules", "r" + Builds.next());
        KieContainer container = container(texts, id);
        return new RuleEngine(container.getKieBase(), () -> {
            container.dispose();
            services.getRepository().removeKieModule(id);
        });
    }

    /** The rules of {@code texts} in the form a program brings them, and the name it finds them by. */
    public static Map.Entry<String, byte[]> toBring(Map<String, String> texts) {
        ReleaseId id = KieServices.Factory.get().newReleaseId("vn.binhxet", "rules", "r" + Builds.next());
        return Map.entry(
                CompiledRules.name(texts),
                CompiledRules.bytes(container(texts, id).getKieBase()));
    }

    private static KieContainer container(Map<String, String> texts, ReleaseId id) {
        List<String> faults = Guard.faults(texts);
        if (!faults.isEmpty()) {
            throw new RuleTextRefused(faults);
        }
        KieServices services = KieServices.Factory.get();
        ClassLoader allowed = new AllowedClasses(RuleEngine.class.getClassLoader());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
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
            services.getRepository().removeKieModule(id);
            throw new RuleTextRefused(errors);
        }
        return services.newKieContainer(id, allowed);
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
        release.run();
    }

    /** Numbers builds inside one process: each needs a release of its own. */
    private static final class Builds {
        private static final AtomicInteger COUNT = new AtomicInteger();

        static int next() {
            return COUNT.incrementAndGet();
        }
    }
}
