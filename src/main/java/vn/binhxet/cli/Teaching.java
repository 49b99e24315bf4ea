package vn.binhxet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import picocli.CommandLine;

/** What the help of every command says alike: examples to copy, exit codes, and picocli's own words in Vietnamese. */
final class Teaching {
    static final String EXIT_CODES =
            "Mã kết thúc: 0 xong; 1 lỗi của chương trình; 2 dùng sai lệnh; 3 dữ liệu bị từ chối; 4 kiểm tra không đạt.";

    private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
            Map.entry(
                    "evaluate",
                    List.of(
                            "binhxet evaluate fixtures/lai-chau-2020-2025 -o out/lai-chau",
                            "binhxet evaluate dot-2025 -o out/2025 --formats text,html,docx,xlsx",
                            "binhxet evaluate dot-2025 -o out/thu --set quota.provincial-certificate-collective=15")),
            Map.entry(
                    "explain",
                    List.of(
                            "binhxet explain out/lai-chau LC25-C-0002",
                            "binhxet explain out/lai-chau LC25-C-0002 --depth proof",
                            "binhxet explain out/lai-chau \"Hà Xuân Tấm\" --own")),
            Map.entry("compare", List.of("binhxet compare out/lai-chau LC25-C-0002 LC25-C-0005")),
            Map.entry("verify", List.of("binhxet verify out/lai-chau")),
            Map.entry("papers", List.of("binhxet papers out/lai-chau -o van-ban --formats docx,xlsx")),
            Map.entry("close", List.of("binhxet close dot-2025 out/dot-2025-close")),
            Map.entry("diff", List.of("binhxet diff out/2025 out/thu")),
            Map.entry("rules list", List.of("binhxet rules list --on 2025-09-01")),
            Map.entry("rules show", List.of("binhxet rules show provincial-certificate-individual --on 2025-09-01")),
            Map.entry("rules check", List.of("binhxet rules check")),
            Map.entry("rules test", List.of("binhxet rules test --cases")),
            Map.entry("rules coverage", List.of("binhxet rules coverage 74.1")),
            Map.entry("recommend", List.of("binhxet recommend fixtures/lai-chau-2020-2025 --id LC25-C-0002")),
            Map.entry("revocation", List.of("binhxet revocation out/2023 out/2025 --paper 118/QĐ-SNV")),
            Map.entry("publish", List.of("binhxet publish out/lai-chau -o niem-yet.html")),
            Map.entry("key new", List.of("binhxet key new -o /mnt/usb/ky-2025")),
            Map.entry("ledger add", List.of("binhxet ledger add so-niem-phong.jsonl out/lai-chau")),
            Map.entry("ledger check", List.of("binhxet ledger check so-niem-phong.jsonl out/lai-chau")),
            Map.entry("template", List.of("binhxet template --kind collective -o mau-tap-the.xlsx")),
            Map.entry(
                    "fixture",
                    List.of(
                            "binhxet fixture",
                            "binhxet fixture lai-chau-2020-2025 -o dot-thu",
                            "binhxet fixture ha-noi-2020-2025 --records 70000 -o ha-noi")));

    private Teaching() {}

    /** Completes the help of {@code line} and of every command below it. */
    static void complete(CommandLine line) {
        line.setResourceBundle(new Words());
        line.getSubcommands().values().forEach(command -> complete(command, ""));
    }

    private static void complete(CommandLine line, String above) {
        String name = above + line.getCommandName();
        var footer = new ArrayList<String>(
                List.of(line.getCommandSpec().usageMessage().footer()));
        List<String> examples = EXAMPLES.getOrDefault(name, List.of());
        if (!examples.isEmpty()) {
            footer.add("");
            footer.add("Ví dụ:");
            examples.forEach(example -> footer.add("  " + example));
        }
        footer.add("");
        footer.add(EXIT_CODES);
        line.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
        line.getSubcommands().values().forEach(command -> complete(command, name + " "));
    }

    /** Texts of picocli that are the same in every command. */
    private static final class Words extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"usage.synopsisHeading", "Cách dùng: "},
                {"usage.commandListHeading", "Các lệnh:%n"},
                {"mixinStandardHelpOptions.help", "In phần hướng dẫn này."},
                {"mixinStandardHelpOptions.version", "In phiên bản của chương trình."},
            };
        }
    }
}
