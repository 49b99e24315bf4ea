package vn.binhxet.evaluation;

import java.io.InputStream;
import java.net.URL;
import java.util.List;

/**
 * The classes rule texts may be compiled against: ours, the language's harmless ones, and what generated rule code
 * itself needs. A second wall behind {@link Guard}.
 */
final class AllowedClasses extends ClassLoader {
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
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.StackWalker",
            "java.lang.reflect.",
            "java.lang.invoke.MethodHandles",
            "java.lang.foreign.",
            "java.util.jar.",
            "java.util.zip.",
            "java.util.concurrent.",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "org.drools.mvel.",
            "org.drools.compiler.",
            "org.mvel2.");

    AllowedClasses(ClassLoader parent) {
        super(parent);
    }

    static boolean allows(String name) {
        return ALLOWED.stream().anyMatch(name::startsWith) && DENIED.stream().noneMatch(name::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allows(name)) {
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
