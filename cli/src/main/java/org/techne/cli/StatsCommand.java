package org.techne.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.store.OpenGraph;
import picocli.CommandLine.Command;

/** Prints what is in the graph, as counted when it was loaded. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Print how much of what the graph holds.",
        footer = {"", "Examples:", "  techne stats", "  techne stats -f json"})
final class StatsCommand extends RowsCommand {
    @Override
    public Integer call() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        try (OpenGraph open = folder().open()) {
            Txn.executeRead(open.dataset(), () -> {
                Graph graph = open.dataset().getDefaultGraph();
                rows.addAll(partitions(graph, "class", Vocabulary.VOID_CLASS, Vocabulary.VOID_ENTITIES));
                rows.addAll(partitions(graph, "property", Vocabulary.VOID_PROPERTY, Vocabulary.VOID_TRIPLES));
                graph.find(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.VOID_DATASET)
                        .forEach(t -> rows.add(
                                List.of("graph", "triples", count(graph, t.getSubject(), Vocabulary.VOID_TRIPLES))));
            });
        }
        write(new Table(List.of("of", "name", "count"), rows));
        return ExitCode.OK;
    }

    private static List<List<Object>> partitions(Graph graph, String of, Node term, Node counted) {
        return graph.find(Node.ANY, term, Node.ANY).toList().stream()
                .sorted(Comparator.comparing((Triple t) -> -count(graph, t.getSubject(), counted))
                        .thenComparing(t -> t.getObject().getURI()))
                .map(t ->
                        List.<Object>of(of, Vocabulary.shortName(t.getObject()), count(graph, t.getSubject(), counted)))
                .toList();
    }

    private static long count(Graph graph, Node part, Node counted) {
        return graph.find(part, counted, Node.ANY).toList().stream()
                .mapToLong(t -> Long.parseLong(t.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }
}
