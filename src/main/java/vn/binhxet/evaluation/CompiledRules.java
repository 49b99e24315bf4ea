package vn.binhxet.evaluation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Rules compiled while the program was built, kept beside its classes under the digest of the very texts they were
 * compiled from: other texts never find them. Only saves the time of compiling.
 */
final class CompiledRules {
    private static final String ENGINE_VERSION = KieBase.class.getPackage().getImplementationVersion();

    private CompiledRules() {}

    /** The name rules compiled from {@code texts} have in the program; another Java or engine has other names. */
    static String name(Map<String, String> texts) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        new TreeMap<>(texts).forEach((path, text) -> {
            for (String part : new String[] {path, text}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        });
        String id = HexFormat.of().formatHex(digest.digest());
        return "rules-" + id + "-" + ENGINE_VERSION + "-java"
                + Runtime.version().feature() + ".bin";
    }

    /** The rules compiled from exactly these texts, if the program brings them. */
    static Optional<KieBase> of(Map<String, String> texts, ClassLoader allowed) {
        try (InputStream file = CompiledRules.class.getResourceAsStream(name(texts))) {
            return file == null ? Optional.empty() : Optional.of(read(file, allowed));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's compiled rules cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static KieBase read(InputStream file, ClassLoader allowed) throws IOException {
        Collection<KiePackage> packages;
        // The engine's own parts are read with the program's classes; what the rules call they find behind the wall.
        try (var in =
                new DroolsObjectInputStream(new BufferedInputStream(file), CompiledRules.class.getClassLoader())) {
            packages = (Collection<KiePackage>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the program's compiled rules ask for a class it does not have", e);
        }
        InternalKnowledgeBase base =
                KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, allowed));
        base.addPackages(packages);
        return base;
    }

    /** The rules of {@code base} in the form {@link #of} reads. */
    static byte[] bytes(KieBase base) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(base.getKiePackages()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
