package vn.binhxet.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.binhxet.nomination.Evaluation;
import vn.binhxet.nomination.RoundEvaluation;
import vn.binhxet.ranking.RoundResult;

/** A round of a few invented dossiers, all of them qualified, written for one test. */
final class SmallRound {
    static final Path RULES = Path.of("rules");
    static final String LONG =
            "Ban Công tác Mặt trận và Tổ dân vận khu dân cư kiểu mẫu bản Nà Khoang Thượng, xã Mường Nhé,"
                    + " huyện Mường Nhé cũ, tỉnh Điện Biên";
    static final String FORMULA = "=HYPERLINK(\"http://x\",\"Lò Văn Bằng\")";
    private static final String HEAD = """
            id: nho
            name: {vi: "Tổng kết phong trào thi đua “Dân vận khéo” năm 2025", en: "Small round"}
            province: tinh-mau
            programme: skilled-mass-mobilization
            movement: {name: "Phong trào thi đua “Dân vận khéo”", launchedBy: PROVINCIAL_CHAIRMAN, act: {number: "12/KH-UBND", date: 2020-02-10}}
            period: {from: 2020-01-01, until: 2025-10-01}
            receivedOn: 2025-09-15
            submitBy: 2025-09-20
            supplyBy: 2025-10-05
            asOf: 2025-10-10
            decisionOn: 2025-10-20
            awards:
              - {award: provincial-certificate-collective, quota: 2, reserve: 1, path: [a]}
              - {award: provincial-certificate-individual, quota: 2, reserve: 1, path: [a]}
            ranking:
              points: {set: dvk-100, issued: {number: "01/HD-TĐKT", date: 2025-06-01, issuer: "Hội đồng"}}
            deliberation: {body: "Hội đồng Thi đua - Khen thưởng tỉnh Mẫu", citation: "Điều 84", members: 9}
            """;
    static final String PAPERS = """
            papers:
              provinceName: "tỉnh Mẫu"
              symbols: {submission: "TTr-SNV1"}
              units: [xa-thu-hai, xa-thu-nhat]
            """;

    final Path root;
    private final List<String> dossiers = new ArrayList<>();

    SmallRound(Path root) {
        this.root = root;
        person("C1", "Lò Văn Thử", "xa-thu-nhat", "UBND xã Thứ Nhất", 25);
        person("C2", FORMULA, "xa-thu-hai", "UBND xã Thứ Hai", 24);
        person("C3", "Vàng Thị Dự", "xa-thu-nhat", "UBND xã Thứ Nhất", 20);
        collective("T1", LONG, "xa-thu-nhat", "UBND xã Thứ Nhất", 25);
        collective("T2", "Hội Nông dân xã Thứ Hai", "xa-thu-hai", "UBND xã Thứ Hai", 24);
    }

    private void person(String id, String name, String unit, String unitName, int effect) {
        dossiers.add(dossier(id, "INDIVIDUAL", name, unit, unitName, effect)
                + ", \"person\": {\"gender\": \"" + (name.contains("Thị") ? "FEMALE" : "MALE")
                + "\", \"position\": \"Công chức xã\", \"statClass\": \"DIRECT_WORKER\"}}");
    }

    private void collective(String id, String name, String unit, String unitName, int effect) {
        dossiers.add(dossier(id, "COLLECTIVE", name, unit, unitName, effect) + ", \"form\": \"MASS_ORGANISATION\"}");
    }

    private static String dossier(String id, String kind, String name, String unit, String unitName, int effect) {
        String award = "provincial-certificate-" + (kind.equals("COLLECTIVE") ? "collective" : "individual");
        return """
                {"id": "%s", "kind": "%s", "name": "%s", "field": "ECONOMY",
                 "unit": {"id": "%s", "name": "%s", "level": "COMMUNE", "system": "STATE"},
                 "versions": [{"receivedOn": "2025-09-10"}],
                 "proposals": [{"award": "%s", "point": "a", "by": "%s", "letter": {"type": "SUBMISSION_LETTER", "number": "15/TTr-UBND", "date": "2025-09-05", "issuer": "%s"}}],
                 "disciplines": [], "matters": [],
                 "minutes": [{"body": "Hội đồng xã", "kind": "COMMENDATION", "heldOn": "2025-09-03", "total": 9, "present": 9, "votesFor": 9, "votesAgainst": 0, "paper": {"type": "MINUTES", "date": "2025-09-03", "issuer": "%s"}}],
                 "papers": [{"type": "ACHIEVEMENT_REPORT", "date": "2025-08-30", "issuer": "%s", "attests": ["exemplary-compliance", "outstanding-in-movement", "internal-unity"]}],
                 "scores": [{"criterion": "consensus", "value": "10", "by": "Tổ thẩm định"}, {"criterion": "effect", "value": "%d.5", "by": "Tổ thẩm định"}]""".formatted(
                        id,
                        kind,
                        name.replace("\"", "\\\""),
                        unit,
                        unitName,
                        award,
                        unitName,
                        unitName,
                        unitName,
                        unitName,
                        effect);
    }

    SmallRound write(String papers, String decisions) {
        file("round.yaml", HEAD + papers);
        file("submissions/a.json", "[" + String.join(",\n", dossiers) + "]");
        file("decisions.yaml", decisions);
        file("register/decisions.csv", """
                number,date,issuer,form,kind,name,unit,type,achievement
                77/QĐ-UBND,2024-01-20,Chủ tịch UBND tỉnh,provincial-certificate,INDIVIDUAL,Lò Văn Thử,UBND xã Thứ Nhất,MERIT,"Hoàn thành xuất sắc, năm 2023"
                12/QĐ-UBND,2017-01-20,Chủ tịch UBND tỉnh,provincial-certificate,INDIVIDUAL,Lò Văn Thử,UBND xã Thứ Nhất,MERIT,Năm 2016
                """);
        return this;
    }

    private void file(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RoundResult evaluated() {
        try {
            return RoundEvaluation.of(root, RULES, 2, Evaluation.Steps.unwatched());
        } catch (Exception e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
