package vn.binhxet.rulebook;

import java.util.Set;
import java.util.SortedMap;
import vn.binhxet.dossier.PaperType;
import vn.binhxet.dossier.Text;

/** The rulebook's lists that awards refer to by id. */
record Registers(
        SortedMap<String, Instrument> instruments,
        SortedMap<String, Form> forms,
        SortedMap<String, Statement> statements,
        SortedMap<PaperType, Text> papers,
        Set<PaperType> numbered,
        SortedMap<String, Text> bodies,
        SortedMap<String, Power> powers,
        SortedMap<String, Programme> programmes,
        Set<String> fields,
        Set<String> awards) {}
