package vn.binhxet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: what rule texts could not even be compiled against if the guard let them. */
class AllowedClassesTest {
    private final AllowedClasses classes = new AllowedClasses(AllowedClassesTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.Runtime$Version",
                "java.lang.Process",
                "java.lang.ProcessBuilder",
                "java.lang.ProcessHandle",
                "java.lang.System",
                "java.lang.Thread",
                "java.lang.ThreadGroup",
                "java.lang.ClassLoader",
                "java.lang.Module",
                "java.lang.ModuleLayer",
                "java.lang.StackWalker",
                "java.lang.reflect.Method",
                "java.lang.invoke.MethodHandles",
                "java.lang.management.ManagementFactory",
                "java.lang.module.ModuleFinder",
                "java.io.File",
                "java.io.FileWriter",
                "java.net.URL",
                "java.net.Socket",
                "java.nio.file.Files",
                "java.nio.file.Path",
                "java.time.Clock",
                "java.util.Formatter",
                "java.util.Locale",
                "java.util.Random",
                "java.util.Scanner",
                "java.util.ServiceLoader",
                "java.util.TimeZone",
                "java.util.Timer",
                "java.util.concurrent.Executors",
                "java.util.jar.JarFile",
                "java.util.logging.FileHandler",
                "java.util.prefs.Preferences",
                "java.util.zip.ZipFile",
                "javax.script.ScriptEngineManager",
                "sun.misc.Unsafe",
                "vn.binhxet.dossiers.Other",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "org.mvel2.MVEL"
            })
    void isHiddenFromRulesInEveryWay(String name) {
        String resource = name.replace('.', '/') + ".class";
        assertThat(AllowedClasses.allows(name)).isFalse();
        assertThatThrownBy(() -> classes.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        assertThat(classes.getResource(resource)).isNull();
        assertThat(classes.getResourceAsStream(resource)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.mvel.MVELSafeHelper",
                "org.drools.compiler.kie.builder.impl.KieBuilderImpl",
                "org.drools.util.IoUtils",
                "org.drools.io.FileSystemResource",
                "org.kie.api.KieServices",
                "org.kie.internal.io.ResourceFactory"
            })
    void partsOfTheEngineCanBeFoundByTheEngineButNotCompiledAgainst(String name) throws Exception {
        String resource = name.replace('.', '/') + ".class";
        assertThat(AllowedClasses.allows(name)).isFalse();
        assertThat(classes.getResource(resource)).isNull();
        assertThat(classes.getResourceAsStream(resource)).isNull();
        assertThat(classes.loadClass(name)).isNotNull();
    }

    @Test
    void whatRulesAndTheirGeneratedCodeNeedIsOpen() {
        assertThat(java.util.List.of(
                        "vn.binhxet.rulebook.Criterion",
                        "vn.binhxet.evaluation.DossierFacts",
                        "vn.binhxet.evaluation.Findings$Codes",
                        "java.lang.Object",
                        "java.lang.RuntimeException",
                        "java.util.List",
                        "java.time.LocalDate",
                        "org.kie.api.runtime.rule.FactHandle"))
                .allMatch(AllowedClasses::allows);
    }
}
