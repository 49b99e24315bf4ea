package vn.binhxet.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program that makes runs. */
public final class Engine {
    /** Its version, as in {@code pom.xml}. */
    public static final String VERSION = version();

    private Engine() {}

    private static String version() {
        var properties = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("engine.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
