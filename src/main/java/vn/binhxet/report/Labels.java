package vn.binhxet.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Headings and column names of the reports in one language. */
final class Labels {
    private final String name;
    private final Properties texts = new Properties();

    private Labels(String name) {
        this.name = name;
        try (var in = new InputStreamReader(
                Labels.class.getResourceAsStream("/report/" + name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Labels in(String language) {
        return new Labels("labels." + language);
    }

    /** The text called {@code key}, with {@code {0}}, {@code {1}} … replaced. */
    String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(name + " has no '" + key + "'");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
