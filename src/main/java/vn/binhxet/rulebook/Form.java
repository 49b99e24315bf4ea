package vn.binhxet.rulebook;

import java.util.List;
import vn.binhxet.dossier.Text;

/** A title or form that can be held; {@code countsAs} names the forms it counts for where the law counts them. */
public record Form(String id, Text name, List<String> countsAs) {}
