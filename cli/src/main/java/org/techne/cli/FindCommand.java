package org.techne.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.techne.loader.store.OpenGraph;
import org.techne.loader.store.TextSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds papers and entities by words. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Find papers, techniques, datasets, tasks and hardware by words.",
        footer = {"", "Examples:", "  techne find flash attention", "  techne find --limit 50 -f json A100"})
final class FindCommand extends RowsCommand {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many at most. Default: ${DEFAULT-VALUE}")
    private int limit = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "Words of names, titles and abstracts; the more fit, the better.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        List<TextSearch.Hit> hits;
        try (OpenGraph graph = folder().open()) {
            hits = graph.search().find(String.join(" ", words), Math.max(1, limit));
        }
        List<List<Object>> rows = hits.stream()
                .map(hit -> List.<Object>of(
                        hit.kind().toLowerCase(Locale.ROOT),
                        hit.name(),
                        hit.node().getURI()))
                .toList();
        write(new Table(List.of("kind", "name", "iri"), rows));
        if (rows.isEmpty()) {
            err().println("techne: nothing found; try fewer words");
        }
        return rows.isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }
}
