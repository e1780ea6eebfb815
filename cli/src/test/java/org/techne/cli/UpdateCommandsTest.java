package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding to a graph, asking where its values come from, and taking papers out of it, as a user does. */
class UpdateCommandsTest {
    private static final String FIRST = "{\"id\": \"2401.01234\", \"title\": \"Fast: quicker attention\", \"authors\": "
            + "[\"Ada Example\"], \"abstract\": \"We present Fast. With an A100 GPU it is 2.5x faster than BERT.\"}\n";
    private static final String SECOND = "{\"id\": \"2402.00001\", \"title\": \"Slow\", \"abstract\": \"We rest.\"}\n";
    private static final String BROKEN = "{\"id\": \"2402.00002\", \"abstract\": \"No title.\"}\n{\"title\": \n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path papers = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void load() throws IOException {
        papers = Files.writeString(temp.resolve("papers.jsonl"), FIRST);
        data = temp.resolve("data");
        assertThat(run("load", papers.toString())).isZero();
    }

    @Test
    void aLoadAddsAndACorrectedFileCorrects() throws IOException {
        Files.writeString(papers, FIRST.replace("2.5x", "3.5x") + SECOND);
        assertThat(run("load", papers.toString())).isZero();
        assertThat(err.toString()).contains("2 records read = 1 new + 1 updated + 0 unchanged + 0 merged + 0 refused");
        assertThat(exported()).contains("3.5x").doesNotContain("2.5x").contains("We rest.");
        String before = exported();
        assertThat(run("load", papers.toString())).isZero();
        assertThat(err.toString()).contains("= 0 new + 0 updated + 2 unchanged", "Nothing is new");
        assertThat(exported()).isEqualTo(before);
        assertThat(run("load", papers.toString(), "--base", "https://example.org/"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("load", temp.resolve("nowhere").toString(), "--replace")).isEqualTo(ExitCode.FAILED);
        assertThat(exported()).isEqualTo(before);
        Files.writeString(papers, SECOND);
        assertThat(run("load", papers.toString(), "--replace")).isZero();
        assertThat(exported()).contains("We rest.").doesNotContain("Ada Example");
    }

    @Test
    void whatIsTakenOutLeavesNothingBehind() throws IOException {
        String before = exported();
        Files.writeString(temp.resolve("more.jsonl"), SECOND);
        assertThat(run("load", temp.resolve("more.jsonl").toString())).isZero();
        assertThat(run("remove", "2402.00001", "2402.99999")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("2402.99999").doesNotContain("2402.00001", "\tat ");
        assertThat(exported()).contains("We rest.");
        assertThat(run("remove", "https://arxiv.org/abs/2402.00001v3")).isZero();
        assertThat(withoutRuns(exported())).isEqualTo(withoutRuns(before));
        assertThat(run("find", "quicker", "-f", "tsv")).isZero();
        assertThat(run("validate")).isZero();
    }

    @Test
    void whyTellsWhoSaysWhatAndWhoSaysOtherwise() throws IOException {
        Path other = Files.writeString(
                temp.resolve("other.csv"), "title,abstract,arxiv\nFaster attention,We present Fast.,2401.01234\n");
        assertThat(run("load", other.toString())).isZero();
        assertThat(err.toString()).contains("1 records read = 0 new + 0 updated + 0 unchanged + 1 merged");
        assertThat(run("why", "arxiv-2401.01234", "-f", "tsv")).isZero();
        assertThat(out.toString())
                .contains("title\ttaken\tFast: quicker attention\t" + papers)
                .contains("title\tdiffers\tFaster attention\t" + other)
                .contains("authors\ttaken\tAda Example\t")
                .contains("id\tagrees\tarxiv:2401.01234\t" + other);
        assertThat(run("why", "10.1000/none")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aGraphIsBuiltAnewOfWhatItHolds() throws IOException {
        String before = exported();
        Files.delete(papers);
        assertThat(run("load", "--rebuild")).isZero();
        assertThat(withoutRuns(exported())).isEqualTo(withoutRuns(before));
        assertThat(run("load", "--rebuild", "x.jsonl")).isEqualTo(ExitCode.USAGE);
        assertThat(run("load", "--rebuild", "--replace")).isEqualTo(ExitCode.USAGE);
        assertThat(run("load")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIsRefusedIsInAFileWithItsReason() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.jsonl"), SECOND + BROKEN);
        Path file = temp.resolve("refused.jsonl");
        assertThat(run("load", broken.toString(), "--refused", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("3 records read = 1 new + 0 updated + 0 unchanged + 0 merged + 2 refused");
        assertThat(err.toString()).contains("2 refused records and documents in " + file);
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"line\":2", "\"code\":\"E103\"", "No title."))
                .anySatisfy(
                        line -> assertThat(line).contains("\"line\":3", "\"code\":\"E109\"", "\"lost\":\"record\""));
        assertThat(run("load", papers.toString(), "--refused", file.toString())).isZero();
        assertThat(file).doesNotExist();
    }

    private String exported() throws IOException {
        Path file = temp.resolve("graph.nt");
        assertThat(run("export", "--to", file.toString())).isZero();
        return Files.readString(file);
    }

    /** Lines of papers and things, sorted; not of the runs and of the graph itself. */
    private static String withoutRuns(String triples) {
        return triples.lines()
                .filter(line -> !line.contains("<https://w3id.org/techne/run/")
                        && !line.startsWith("<https://w3id.org/techne/graph"))
                .sorted()
                .reduce("", (all, line) -> all + line + "\n");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return Techne.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
