package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techne.testing.GeneratedPage;

/** docs/reference/hard-sentences.md shows what the command prints. */
class HardSentencesPageTest {
    private static final Path SENTENCES =
            Path.of(System.getProperty("techne.root"), "cli/src/test/resources/hard-sentences.txt");

    @Test
    void thePageShowsWhatTheCommandPrints() throws IOException {
        StringBuilder page = new StringBuilder();
        int number = 0;
        for (String block : Files.readString(SENTENCES).strip().split("\n\n")) {
            List<String> lines = block.lines().toList();
            assertThat(lines).as("heading, reason, sentence").hasSize(3);
            page.append("## ")
                    .append(++number)
                    .append(". ")
                    .append(lines.get(0))
                    .append("\n\n");
            page.append("> ").append(lines.get(2)).append("\n\n");
            page.append(lines.get(1)).append("\n\n");
            page.append(block("text", printed(lines.get(2))));
            page.append("<details><summary>As triples</summary>\n\n");
            page.append(block("turtle", withoutPrefixes(printed(lines.get(2), "--turtle"))));
            page.append("</details>\n\n");
        }
        assertThat(number).isEqualTo(10);
        GeneratedPage.check("reference/hard-sentences.md", "sentences", page.toString());
    }

    private static String withoutPrefixes(String turtle) {
        return turtle.substring(turtle.indexOf("\n\n") + 2);
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```\n\n";
    }

    private static String printed(String sentence, String... options) {
        Program program = new Program();
        String[] args = new String[options.length + 2];
        args[0] = "explain";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = sentence;
        assertThat(program.run(args)).isZero();
        return program.out();
    }
}
