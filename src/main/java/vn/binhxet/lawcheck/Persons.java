package vn.binhxet.lawcheck;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Kind;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.rulebook.Award;
import vn.binhxet.rulebook.Criterion;

/** Invented people, collectives, households and models that could be proposed for an award. */
final class Persons {
    static final String UNIT = "UBND xã Nậm Hương";
    private static final List<String> WOMEN =
            List.of("Lò Thị Mẫn", "Vàng Thị Dua", "Hoàng Thị Thắm", "Tẩn Mý Lai", "Nguyễn Thị Sen");
    private static final List<String> GROUPS = List.of("Phiêng Sa", "Nà Lốc", "Bản Chang", "Huổi Vang", "Pa Thơm");

    private Persons() {}

    /**
     * Puts a nominee of the award into the sketch.
     *
     * @param wanted criteria and the side each is to be on; the others are not to be met
     */
    static void put(Sketch sketch, Award award, Map<Criterion, Side> wanted, List<Criterion> all, int which) {
        Award.Subject subject = subject(award, wanted);
        ObjectNode d = sketch.dossier;
        d.put("id", "ho-so-dung-" + (which + 1));
        d.put("kind", subject.kind().name());
        d.putObject("unit")
                .put("id", "nam-huong")
                .put("name", UNIT)
                .put("level", "COMMUNE")
                .put("system", "STATE");
        String group = GROUPS.get(which % GROUPS.size());
        switch (subject.kind()) {
            case INDIVIDUAL -> person(sketch, subject, wanted, all, which);
            case COLLECTIVE -> collective(sketch, subject, wanted, all, group);
            case HOUSEHOLD -> {
                d.put("name", "Hộ bà " + WOMEN.get(which % WOMEN.size()));
                sketch.tell("nominee.household", "name", WOMEN.get(which % WOMEN.size()), "unit", UNIT);
                d.putObject("household")
                        .put("head", WOMEN.get(which % WOMEN.size()))
                        .put("members", 5);
            }
            case MODEL -> d.put("name", "Mô hình “Bản sạch, đường hoa” " + group);
        }
        var proposal = d.putArray("proposals").addObject();
        proposal.put("award", award.id()).put("by", "nam-huong");
        proposal.putObject("letter")
                .put("type", "SUBMISSION_LETTER")
                .put("number", "45/TTr-UBND")
                .put("date", sketch.receipt.minusDays(5).toString())
                .put("issuer", UNIT);
    }

    private static Award.Subject subject(Award award, Map<Criterion, Side> wanted) {
        return award.subjects().stream()
                .filter(s -> kindFits(s, wanted) && (s.forms().isEmpty() || fits(s, wanted)))
                .findFirst()
                .orElse(award.subjects().get(0));
    }

    private static boolean kindFits(Award.Subject s, Map<Criterion, Side> wanted) {
        return wanted.entrySet().stream()
                .filter(e -> e.getKey().condition().equals("nominee-kind"))
                .allMatch(e -> e.getKey().codes("any_of").contains(s.kind().name())
                        == e.getValue().met());
    }

    private static boolean fits(Award.Subject s, Map<Criterion, Side> wanted) {
        return wanted.entrySet().stream()
                .filter(e -> e.getKey().condition().equals("collective-form")
                        && e.getValue().met())
                .allMatch(e -> s.forms().stream()
                        .anyMatch(f -> e.getKey().codes("any_of").contains(f.name())));
    }

    private static void person(
            Sketch sketch, Award.Subject subject, Map<Criterion, Side> wanted, List<Criterion> all, int which) {
        ObjectNode d = sketch.dossier;
        String name = WOMEN.get(which % WOMEN.size());
        d.put("name", name);
        ObjectNode person = d.putObject("person").put("title", "bà").put("gender", "FEMALE");
        List<Occupation> possible =
                subject.occupations().isEmpty() ? List.of(Occupation.values()) : subject.occupations();
        var chosen = new LinkedHashSet<String>();
        for (Criterion c : asking(all, "occupation")) {
            if (wanted.containsKey(c) && wanted.get(c).met()) {
                chosen.add(pick(c.codes("any_of"), all, wanted, "occupation", names(possible)));
            }
        }
        if (chosen.isEmpty()) {
            String other = pick(names(possible), all, wanted, "occupation", names(possible));
            chosen.add(
                    possible.contains(Occupation.CIVIL_SERVANT) && avoided("CIVIL_SERVANT", all, wanted, "occupation")
                            ? "CIVIL_SERVANT"
                            : other);
        }
        boolean unknown = wanted.entrySet().stream()
                .anyMatch(e -> e.getKey().condition().equals("occupation") && e.getValue() == Side.MISSING);
        var occupation = person.putArray("occupation");
        if (!unknown) {
            chosen.forEach(occupation::add);
        }
        sketch.tell("nominee.person", "name", name, "unit", UNIT);
        if (unknown) {
            sketch.tell("nominee.nooccupation");
        } else {
            sketch.tell(
                    "nominee.occupation",
                    "occupations",
                    chosen.stream().map(Occupation::valueOf).toList());
        }
    }

    private static void collective(
            Sketch sketch, Award.Subject subject, Map<Criterion, Side> wanted, List<Criterion> all, String group) {
        ObjectNode d = sketch.dossier;
        List<CollectiveForm> possible = subject.forms().isEmpty() ? List.of(CollectiveForm.values()) : subject.forms();
        List<Criterion> asking = asking(all, "collective-form");
        String form = asking.stream()
                .filter(c -> wanted.containsKey(c) && wanted.get(c).met())
                .findFirst()
                .map(c -> pick(c.codes("any_of"), all, wanted, "collective-form", names(possible)))
                .orElseGet(() -> pick(names(possible), all, wanted, "collective-form", names(possible)));
        boolean unknown = asking.stream().anyMatch(c -> wanted.get(c) == Side.MISSING);
        d.put("name", "Tập thể " + group);
        sketch.tell("nominee.collective", "name", "Tập thể " + group, "unit", UNIT);
        if (unknown) {
            sketch.tell("nominee.noform");
        } else {
            d.put("form", form);
            sketch.tell("nominee.form", "form", CollectiveForm.valueOf(form));
        }
    }

    private static List<Criterion> asking(List<Criterion> all, String condition) {
        return all.stream().filter(c -> c.condition().equals(condition)).toList();
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** A code of {@code codes} that is possible and, if it can be, asked by no criterion that is not to be met. */
    private static String pick(
            List<String> codes,
            List<Criterion> all,
            Map<Criterion, Side> wanted,
            String condition,
            List<String> possible) {
        var open = new ArrayList<String>(codes);
        Set<String> allowed = new LinkedHashSet<>(possible);
        open.removeIf(code -> !allowed.contains(code));
        return open.stream()
                .filter(code -> avoided(code, all, wanted, condition))
                .findFirst()
                .orElse(open.isEmpty() ? codes.get(0) : open.get(0));
    }

    private static boolean avoided(String code, List<Criterion> all, Map<Criterion, Side> wanted, String condition) {
        return asking(all, condition).stream()
                .filter(c -> !wanted.containsKey(c) || !wanted.get(c).met())
                .noneMatch(c -> c.codes("any_of").contains(code));
    }

    /** Whether somebody who can be proposed for the award can be outside {@code c}. */
    static boolean canBeOutside(Award award, Criterion c) {
        return award.subjects().stream()
                .filter(s -> s.kind() == Kind.INDIVIDUAL || s.kind() == Kind.COLLECTIVE)
                .anyMatch(s -> {
                    List<String> codes = c.condition().equals("occupation") ? names(s.occupations()) : names(s.forms());
                    return codes.isEmpty()
                            || codes.stream()
                                    .anyMatch(code -> !c.codes("any_of").contains(code));
                });
    }
}
