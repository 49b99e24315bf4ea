package vn.binhxet.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;

/**
 * A line for each value down to the fields of an entry of a list; what is inside them stands on their line, so that a
 * list of thousands is neither one line nor mostly indentation.
 */
final class Layout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private static final int DEEPEST_LINE = 5;

    Layout() {
        super(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        var lines = new DefaultIndenter("  ", "\n") {
            @Override
            public void writeIndentation(JsonGenerator generator, int level) throws IOException {
                if (level <= DEEPEST_LINE) {
                    super.writeIndentation(generator, level);
                } else {
                    generator.writeRaw(' ');
                }
            }
        };
        indentObjectsWith(lines);
        indentArraysWith(lines);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        end(generator, entries, '}');
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        end(generator, values, ']');
    }

    /** A bracket ends on a line of its own only where what it holds stood on lines of their own. */
    private void end(JsonGenerator generator, int held, char bracket) throws IOException {
        if (held > 0 && _nesting > DEEPEST_LINE) {
            generator.writeRaw(' ');
        } else if (held > 0) {
            _objectIndenter.writeIndentation(generator, _nesting - 1);
        }
        _nesting--;
        generator.writeRaw(bracket);
    }
}
