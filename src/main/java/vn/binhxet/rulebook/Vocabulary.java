package vn.binhxet.rulebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhxet.dossier.AwardType;
import vn.binhxet.dossier.CollectiveForm;
import vn.binhxet.dossier.Discipline;
import vn.binhxet.dossier.Lead;
import vn.binhxet.dossier.Level;
import vn.binhxet.dossier.MatterKind;
import vn.binhxet.dossier.Minutes.MinutesKind;
import vn.binhxet.dossier.ModelStatus;
import vn.binhxet.dossier.Occupation;
import vn.binhxet.dossier.Overlap.OverlapKind;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.RatingLevel;
import vn.binhxet.dossier.Text;
import vn.binhxet.round.Round.Launcher;

/** The kinds of conditions and the parameters each takes, from {@code conditions/vocabulary.yaml}. */
record Vocabulary(SortedMap<String, Kind> kinds) {
    /** One kind of condition: parameter name to whether it must be given, and what its codes may be. */
    record Kind(
            String id,
            Text meaning,
            SortedMap<String, Boolean> numbers,
            SortedMap<String, Code> codes,
            SortedMap<String, Boolean> codeRequired,
            boolean within) {}

    /** What a code parameter names. */
    enum Code {
        STATEMENT(null),
        FORM(null),
        RATING(RatingLevel.class),
        LEVEL(Level.class),
        OCCUPATION(Occupation.class),
        KIND(vn.binhxet.dossier.Kind.class),
        COLLECTIVE_FORM(CollectiveForm.class),
        MATTER(MatterKind.class),
        OVERLAP(OverlapKind.class),
        PAPER(PaperType.class),
        MINUTES(MinutesKind.class),
        LAUNCHER(Launcher.class),
        AWARD_TYPE(AwardType.class),
        MODEL_STATUS(ModelStatus.class),
        MEMBER_PART(MemberPart.class),
        ORGANISER(Lead.Organiser.class),
        STAGE(Lead.Stage.class),
        DISCIPLINE(Discipline.Form.class),
        AWARD(null),
        FIELD(null),
        SWITCH(null);

        private final Class<? extends Enum<?>> constants;

        Code(Class<? extends Enum<?>> constants) {
            this.constants = constants;
        }

        /** The codes allowed: the constants, or what the rulebook's own registers name. */
        Collection<String> allowed(Registers registers) {
            return switch (this) {
                case STATEMENT -> registers.statements().keySet();
                case FORM -> registers.forms().keySet();
                case AWARD -> registers.awards();
                case FIELD -> registers.fields();
                case SWITCH -> List.of("true", "false");
                case RATING,
                        LEVEL,
                        OCCUPATION,
                        KIND,
                        COLLECTIVE_FORM,
                        MATTER,
                        OVERLAP,
                        PAPER,
                        MINUTES,
                        LAUNCHER,
                        AWARD_TYPE,
                        MODEL_STATUS,
                        MEMBER_PART,
                        ORGANISER,
                        STAGE,
                        DISCIPLINE ->
                    Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
            };
        }
    }

    /** Which members a share counts. */
    enum MemberPart {
        COMPLETED,
        TITLE,
        NOT_DISCIPLINED
    }

    static Vocabulary read(Yaml root, Faults faults) {
        var kinds = new TreeMap<String, Kind>();
        if (root == null) {
            return new Vocabulary(kinds);
        }
        var file = new Entry(root, faults);
        Yaml conditions = file.required("conditions");
        file.nothingElse();
        if (conditions != null) {
            for (var condition : new Entry(conditions, faults).open().entrySet()) {
                kinds.put(condition.getKey(), kind(condition.getKey(), condition.getValue(), faults));
            }
        }
        return new Vocabulary(kinds);
    }

    private static Kind kind(String id, Yaml at, Faults faults) {
        var entry = new Entry(at, faults);
        Text meaning = entry.localized("meaning");
        var numbers = new TreeMap<String, Boolean>();
        for (Yaml number : entry.list("numbers")) {
            numbers.put(bare(number.text()), required(number.text()));
        }
        var codes = new TreeMap<String, Code>();
        var codeRequired = new TreeMap<String, Boolean>();
        Yaml given = entry.optional("codes");
        if (given != null) {
            for (var code : new Entry(given, faults).open().entrySet()) {
                codes.put(bare(code.getKey()), Entry.constant(code.getValue(), Code.class, faults));
                codeRequired.put(bare(code.getKey()), required(code.getKey()));
            }
        }
        boolean within = entry.flag("within", false);
        entry.nothingElse();
        return new Kind(id, meaning, numbers, codes, codeRequired, within);
    }

    private static String bare(String name) {
        return required(name) ? name : name.substring(0, name.length() - 1);
    }

    /** A name ending in a question mark may be left out. */
    private static boolean required(String name) {
        return !name.endsWith("?");
    }
}
