package vn.binhxet.evaluation;

import java.util.Set;
import java.util.TreeSet;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.rulebook.Programme;
import vn.binhxet.rulebook.Rulebook;
import vn.binhxet.rulebook.Statement;

/** The vocabulary of one rulebook and the round's programme. */
record RulebookVocabulary(Rulebook rulebook, Set<String> programmeFields) implements Setting.Vocabulary {
    RulebookVocabulary(Rulebook rulebook, String programme) {
        this(rulebook, fields(rulebook.programmes().get(programme == null ? "" : programme)));
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
        return rulebook.formsCountingAs(form);
    }

    @Override
    public Set<String> statementsEntailing(String statement) {
        return rulebook.statementsEntailing(statement);
    }

    @Override
    public Set<String> statementsEntailedBy(String statement) {
        var entailed = new TreeSet<String>();
        collect(statement, entailed);
        return entailed;
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
