package vn.binhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of sample answers shows what the program says today; what it leaves out is marked. */
class SampleAnswersTest {
    private static final Path PAGE = Path.of("fixtures/sample-answers.md");
    private static final Pattern BLOCK =
            Pattern.compile("```console\\n\\$ \\./binhxet (\\w+) out/(\\S+) ([^\\n]+)\\n(.*?)\\n```", Pattern.DOTALL);

    @TempDir
    Path temp;

    @Test
    void everyAnswerIsWhatTheCommandSays() throws Exception {
        var matcher = BLOCK.matcher(Files.readString(PAGE));
        var evaluated = new ArrayList<String>();
        int blocks = 0;
        while (matcher.find()) {
            blocks++;
            String round = matcher.group(2);
            String out = temp.resolve(round).toString();
            if (!evaluated.contains(round)) {
                said(List.of("evaluate", "fixtures/" + round, "-o", out, "--formats", "json"));
                evaluated.add(round);
            }
            var command = new ArrayList<>(List.of(matcher.group(1), out));
            command.addAll(List.of(matcher.group(3).split(" ", -1)));
            String answer = said(command);
            int from = 0;
            for (String part : matcher.group(4).split("\\n\\[…\\]\\n", -1)) {
                String shown = part.strip();
                int at = answer.indexOf(shown, from);
                assertThat(at)
                        .as("fixtures/sample-answers.md, '" + matcher.group(3)
                                + "': run the command again and copy what it says; it now says\n" + answer)
                        .isNotNegative();
                from = at + shown.length();
            }
        }
        assertThat(blocks).isGreaterThanOrEqualTo(12);
    }

    private static String said(List<String> command) {
        var out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), command.toArray(String[]::new)))
                .isZero();
        return out.toString();
    }
}
