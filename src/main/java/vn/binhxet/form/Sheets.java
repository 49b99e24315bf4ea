package vn.binhxet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.Kind;

/** All sheets, in the order of the template, and the other words forms in use have for our codes. */
public final class Sheets {
    /** Text in the first column of a row that only shows how to fill in the sheet. */
    public static final String EXAMPLE = "Ví dụ";
    /** Name of the hidden sheet that holds the words of the drop-downs. */
    public static final String LISTS = "_danh_muc";
    /** Names of the sheet that lists what to correct in a marked copy; nobody reads it. */
    public static final List<String> MARKED = List.of("Lỗi cần sửa", "To be corrected");
    /** What stands for every nominee of a workbook where a row asks for one. */
    public static final String EVERYBODY = "tất cả";

    private static final Sheets ALL = load();

    private final List<Sheet> sheets;
    private final Map<String, SortedMap<String, List<String>>> words;
    private final Guide guide;
    private final Map<String, Map<String, Column>> titles = new HashMap<>();

    private Sheets(Written written) {
        this.sheets = List.copyOf(written.sheets);
        this.words = new TreeMap<>(written.words);
        this.guide = written.guide;
        sheets.forEach(s -> titles.put(s.id(), s.titles()));
    }

    /** The first page of the template: how to fill in the others. */
    public record Guide(String title, List<String> lines) {}

    /** The file as it is written. */
    private record Written(List<Sheet> sheets, Map<String, TreeMap<String, List<String>>> words, Guide guide) {}

    private static Sheets load() {
        try (var in = Sheets.class.getResourceAsStream("/form/sheets.yaml")) {
            var mapper = new ObjectMapper(new YAMLFactory());
            ObjectNode file = (ObjectNode) mapper.readTree(in);
            JsonNode shared = file.remove("shared");
            for (JsonNode sheet : file.get("sheets")) {
                ArrayNode columns = (ArrayNode) sheet.get("columns");
                for (int i = 0; i < columns.size(); i++) {
                    if (columns.get(i).isTextual()) {
                        columns.set(i, shared.required(columns.get(i).asText()));
                    }
                }
            }
            return new Sheets(mapper.treeToValue(file, Written.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every sheet, those of our template first. */
    public static List<Sheet> all() {
        return ALL.sheets;
    }

    /** The sheet called {@code id}; an unknown id is our error. */
    public static Sheet of(String id) {
        return ALL.sheets.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet '" + id + "'"));
    }

    /** The column of a sheet that a title names, given its folded key. */
    public static Optional<Column> titled(Sheet sheet, String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(ALL.titles.get(sheet.id()).get(key));
    }

    /** The sheets of the template for nominees of {@code kind}; for all kinds if it is {@code null}. */
    public static List<Sheet> template(Kind kind) {
        return ALL.sheets.stream()
                .filter(s -> s.template() && (kind == null || fits(s, kind)))
                .toList();
    }

    private static boolean fits(Sheet sheet, Kind kind) {
        return switch (sheet.id()) {
            case "contributions" -> kind == Kind.HOUSEHOLD;
            case "recognitions", "results" -> kind == Kind.MODEL;
            case "initiatives" -> kind == Kind.INDIVIDUAL || kind == Kind.COLLECTIVE;
            case "research" -> kind == Kind.INDIVIDUAL;
            case "ratings", "awards", "disciplines", "matters", "links" -> kind != Kind.MODEL;
            default -> sheet.kind() == null || sheet.kind() == kind;
        };
    }

    /** The first page of the template. */
    public static Guide guide() {
        return ALL.guide;
    }

    /** Other words for the codes of a list: code to words. */
    static Map<String, List<String>> otherWords(String list) {
        return ALL.words.getOrDefault(list, new TreeMap<>());
    }
}
