package vn.binhxet.evaluation;

import java.io.InputStream;
import java.net.URL;
import java.util.List;

/**
 * The classes rule texts may be compiled against: ours, the language's harmless ones, and what generated rule code
 * itself needs. A second wall behind {@link Guard}.
 */
final class AllowedClasses extends ClassLoader {
    /** A name that ends with a dot opens a package and all below it; any other one class and those inside it. */
    private static final List<String> ALLOWED = List.of(
            "vn.binhxet.rulebook.",
            "vn.binhxet.evaluation.",
            "vn.binhxet.dossier.",
            "vn.binhxet.rules.",
            "java.util.",
            "java.time.",
            "java.math.",
            "java.lang.",
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException",
            "org.drools.",
            "org.kie.");

    private static final List<String> DENIED = List.of(
            "java.lang.Compiler",
            "java.lang.Runtime",
            "java.lang.RuntimePermission",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.System",
            "java.lang.SecurityManager",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.StackWalker",
            "java.lang.foreign.",
            "java.lang.instrument.",
            "java.lang.invoke.MethodHandles",
            "java.lang.management.",
            "java.lang.module.",
            "java.lang.ref.",
            "java.lang.reflect.",
            "java.util.Formatter",
            "java.util.Locale",
            "java.util.Random",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.concurrent.",
            "java.util.jar.",
            "java.util.logging.",
            "java.util.prefs.",
            "java.util.random.",
            "java.util.spi.",
            "java.util.zip.",
            "java.time.Clock",
            "org.drools.compiler.",
            "org.drools.mvel.",
            "org.drools.io.",
            "org.drools.util.",
            "org.mvel2.",
            "org.kie.api.KieServices",
            "org.kie.internal.");

    AllowedClasses(ClassLoader parent) {
        super(parent);
    }

    /** Whether a rule text may be compiled against the class called {@code name}. */
    static boolean allows(String name) {
        return ALLOWED.stream().anyMatch(open -> covers(open, name))
                && DENIED.stream().noneMatch(shut -> covers(shut, name));
    }

    private static boolean covers(String entry, String name) {
        return entry.endsWith(".") ? name.startsWith(entry) : name.equals(entry) || name.startsWith(entry + "$");
    }

    /** The engine finds its own parts by name here; rule texts cannot, for their compiler reads resources. */
    private static boolean isEngine(String name) {
        return name.startsWith("org.drools.") || name.startsWith("org.kie.");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allows(name) && !isEngine(name)) {
            throw new ClassNotFoundException(name + " is not open to rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return hidden(name) ? null : super.getResource(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return hidden(name) ? null : super.getResourceAsStream(name);
    }

    private static boolean hidden(String resource) {
        return resource.endsWith(".class")
                && !allows(resource.substring(0, resource.length() - ".class".length())
                        .replace('/', '.'));
    }
}
