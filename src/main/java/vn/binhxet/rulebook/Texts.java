package vn.binhxet.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one {@code rules/} directory, read once; paths are relative with forward slashes. */
final class Texts {
    private static final List<String> PLACES = List.of(
            "(instruments|forms|statements|papers|bodies|bonuses)\\.yaml",
            "(provinces/[^/]+/)?papers/[^/]+\\.mau",
            "conditions/vocabulary\\.yaml",
            "conditions/[^/]+\\.drl",
            "general/(bars|holds|dossier-parts|preferences|votes)\\.yaml",
            "awards/[^/]+/award\\.yaml",
            "programmes/[^/]+/programme\\.yaml",
            "programmes/[^/]+/awards/[^/]+/award\\.yaml",
            "programmes/[^/]+/criteria/[^/]+\\.yaml",
            "provinces/[^/]+/(province|instruments)\\.yaml",
            "provinces/[^/]+/awards/[^/]+/conditions\\.yaml");
    private static final String CASES = "(.*/)?cases\\.yaml";
    private static final String ABOUT = "(ledger|accepted)\\.yaml";
    private static final String PAGES = "(.*/)?[^/]+\\.md|(.*/)?\\.[^/]+";
    /** A commented blank for a province to copy: no part of the rulebook. */
    private static final String BLANK = "provinces/_blank/";

    private final SortedMap<String, byte[]> rules = new TreeMap<>();
    private final SortedMap<String, byte[]> cases = new TreeMap<>();
    private final SortedMap<String, byte[]> about = new TreeMap<>();
    private final SortedMap<String, Yaml> parsed = new TreeMap<>();

    Texts(Path directory, Faults faults) {
        if (!Files.isDirectory(directory)) {
            faults.add(
                    "rulebook-not-found",
                    directory.toString(),
                    0,
                    null,
                    "không có thư mục này. Cần thư mục luật, ví dụ 'rules'.",
                    "there is no such directory. Expected the directory of the rules, e.g. 'rules'.");
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                take(directory, path, faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Path directory, Path path, Faults faults) throws IOException {
        String name = directory.relativize(path).toString().replace('\\', '/');
        if (name.startsWith(BLANK)) {
            return;
        }
        if (name.matches(CASES)) {
            cases.put(name, Files.readAllBytes(path));
        } else if (name.matches(ABOUT)) {
            about.put(name, Files.readAllBytes(path));
        } else if (PLACES.stream().anyMatch(name::matches)) {
            rules.put(name, Files.readAllBytes(path));
        } else if (!name.matches(PAGES)) {
            faults.add(
                    "rulebook-unexpected-file",
                    name,
                    0,
                    null,
                    "tệp này không có chỗ trong bộ luật; xem README.md của thư mục luật.",
                    "this file has no place in the rulebook; see README.md of the rules.");
        }
    }

    SortedMap<String, byte[]> rules() {
        return rules;
    }

    SortedMap<String, byte[]> cases() {
        return cases;
    }

    /** Texts about the rules that decide nothing: the clause ledger, accepted findings. */
    SortedMap<String, byte[]> about() {
        return about;
    }

    List<String> matching(String pattern) {
        return rules.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    String text(String name) {
        return new String(rules.get(name), StandardCharsets.UTF_8);
    }

    /** The root of {@code name}, parsed once; {@code null} with a fault where it is missing or not YAML. */
    Yaml yaml(String name, Faults faults) {
        if (!parsed.containsKey(name)) {
            byte[] bytes = rules.get(name);
            if (bytes == null) {
                faults.add("rulebook-missing-file", name, 0, null, "thiếu tệp này.", "this file is missing.");
            }
            parsed.put(name, bytes == null ? null : Yaml.read(name, bytes, faults));
        }
        return parsed.get(name);
    }
}
