package org.techne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
    private static final String PAPER =
            "{\"id\": \"2401.01234\", \"title\": \"Fast: quicker attention\", \"abstract\": "
                    + "\"We present Fast. On ImageNet with an A100 GPU it is 2.5x faster than BERT.\"}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path papers = Path.of("");
    private String data = "";

    @BeforeEach
    void writePapers() throws IOException {
        papers = Files.writeString(temp.resolve("papers.jsonl"), PAPER);
        data = temp.resolve("data").toString();
    }

    @Test
    void whatIsLoadedCanBeFoundCountedCheckedAndExported() throws IOException {
        assertThat(run("load", papers.toString(), "--data", data)).isZero();
        assertThat(err.toString()).contains("1 records of 1 papers", "all papers checked against the shapes");
        assertThat(run("find", "quicker", "--data", data, "-f", "tsv")).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines("kind\tname\tiri\n"
                        + "paper\tFast: quicker attention\thttps://w3id.org/techne/paper/arxiv-2401.01234\n");
        assertThat(run("stats", "--data", data, "-f", "csv")).isZero();
        assertThat(out.toString()).contains("class,tn:Paper,1");
        assertThat(run("validate", "--data", data)).isZero();
        Path exported = temp.resolve("graph.ttl");
        assertThat(run("export", "--to", exported.toString(), "--data", data)).isZero();
        assertThat(exported).content().contains("Fast: quicker attention");
        assertThat(run("validate", exported.toString())).isZero();
    }

    @Test
    void aFileIsTheSameAtEveryRunAndSaysWhatTheDatabaseSays() throws IOException {
        Path one = temp.resolve("1.nt");
        Path two = temp.resolve("2.nt");
        Path exported = temp.resolve("3.nt");
        assertThat(run("load", papers.toString(), "--to", one.toString())).isZero();
        assertThat(run("load", papers.toString(), "--to", two.toString(), "--threads", "4"))
                .isZero();
        assertThat(two).hasSameBinaryContentAs(one);
        run("load", papers.toString(), "--data", data);
        run("export", "--to", exported.toString(), "--data", data);
        assertThat(ofPapers(exported)).containsExactlyInAnyOrderElementsOf(ofPapers(one));
    }

    private static List<String> ofPapers(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("<https://w3id.org/techne/paper/"))
                    .filter(line -> !line.contains("wasGeneratedBy"))
                    .toList();
        }
    }

    @Test
    void brokenInputIsToldAndTheRestIsLoaded() throws IOException {
        Path empty = Files.createFile(temp.resolve("empty.txt"));
        Path missing = temp.resolve("missing.txt");
        assertThat(run("load", papers.toString(), empty.toString(), missing.toString(), "--data", data))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("empty.txt: E105", "missing.txt: E101", "1 papers", "2 problems");
        assertThat(run("find", "quicker", "--data", data)).isZero();
        assertThat(run("load", empty.toString(), "--data", data)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("stays as it was");
        assertThat(run("find", "quicker", "--data", data)).isZero();
    }

    @Test
    void aGraphThatBreaksAShapeIsToldWithWhatIsAsked() throws IOException {
        Path graph = Files.writeString(
                temp.resolve("bad.ttl"), "<https://example.org/p> a <https://w3id.org/techne/ontology#Paper> .");
        assertThat(run("validate", graph.toString(), "-f", "tsv")).isEqualTo(ExitCode.INVALID);
        assertThat(out.toString())
                .contains("https://example.org/p\tdcterms:title\t\tA paper has exactly one title, not empty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lod x",
                "load",
                "load x --threads 0",
                "load x --threads two",
                "load x --min-confidence 80",
                "load x --base techne",
                "load x --to graph.pdf",
                "load x --to no/such/folder/graph.nt",
                "load x --lexicon nowhere.ttl",
                "load x --minconfidence 1",
                "load x --engine oracle",
                "load x --engine llm",
                "load x --engine both --llm-url http://localhost:1/v1",
                "load x --engine llm --llm-url ftp://localhost --llm-model m",
                "load x --engine llm --llm-url http://localhost:1 --llm-model m --llm-timeout 0",
                "load x --llm-url http://localhost:1/v1",
                "find x -f yaml",
                "export --to graph.xyz"
            })
    void mistakesInACommandAreToldInOneOrTwoLines(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().lines())
                .hasSizeBetween(1, 3)
                .first()
                .asString()
                .startsWith("techne: ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMistypedCommandOrOptionIsGuessed() {
        run("fnd", "x");
        assertThat(err.toString()).contains("find");
        run("load", "x", "--thread", "2");
        assertThat(err.toString()).contains("--threads");
    }

    @Test
    void whereNothingWasLoadedTheMendIsNamed() {
        assertThat(run("find", "x", "--data", data)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no graph in", "techne load").doesNotContain("\tat ");
        run("--debug", "find", "x", "--data", data);
        assertThat(err.toString()).contains("\tat ");
    }

    static Stream<CommandLine> commands() {
        return Techne.commandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().matches("help|generate-completion"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpEndsWithTwoExamples(CommandLine command) {
        String[] lines = command.getUsageMessage().strip().split("\\R");
        assertThat(lines[lines.length - 3]).isEqualTo("Examples:");
        assertThat(lines[lines.length - 2]).startsWith("  techne " + command.getCommandName());
        assertThat(lines[lines.length - 1]).startsWith("  techne " + command.getCommandName());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Techne.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
