package vn.binhxet.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.rulebook.Programme;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.Statement;

/** The vocabulary of one rulebook and the round's programme; what follows from what is worked out once. */
final class RulebookVocabulary implements Setting.Vocabulary {
    private final Rulebook rulebook;
    private final Set<String> programmeFields;
    private final Map<String, Set<String>> countingAs = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> entailing = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> entailedBy = new ConcurrentHashMap<>();

    RulebookVocabulary(Rulebook rulebook, String programme) {
        this.rulebook = rulebook;
        this.programmeFields = fields(rulebook.programmes().get(programme == null ? "" : programme));
    }

    private static Set<String> fields(Programme programme) {
        var ids = new TreeSet<String>();
        if (programme != null) {
            programme.fields().forEach(f -> ids.add(f.id()));
        }
        return ids;
    }

    @Override
    public Set<String> formsCountingAs(String form) {
        return countingAs.computeIfAbsent(form, rulebook::formsCountingAs);
    }

    @Override
    public Set<String> statementsEntailing(String statement) {
        return entailing.computeIfAbsent(statement, rulebook::statementsEntailing);
    }

    @Override
    public Set<String> statementsEntailedBy(String statement) {
        return entailedBy.computeIfAbsent(statement, s -> {
            var entailed = new TreeSet<String>();
            collect(s, entailed);
            return entailed;
        });
    }

    @Override
    public boolean carries(String statement, PaperType type) {
        Statement said = rulebook.statements().get(statement);
        return said == null || said.carriedBy(type);
    }

    @Override
    public Set<String> programmeFields() {
        return programmeFields;
    }

    private void collect(String statement, Set<String> into) {
        if (into.add(statement)) {
            Statement s = rulebook.statement(statement);
            s.entails().forEach(e -> collect(e, into));
        }
    }

    @Override
    public boolean bearsNumber(PaperType type) {
        return rulebook.bearsNumber(type);
    }
}
