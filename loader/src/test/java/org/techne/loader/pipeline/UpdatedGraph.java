package org.techne.loader.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.Statistics;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.GraphFolder;
import org.techne.loader.store.MemoryGraph;
import org.techne.loader.store.OpenGraph;
import org.techne.loader.store.TextAgreement;

/** A graph in a folder that is loaded into and taken from, one load a second. */
final class UpdatedGraph {
    static final UpdateLimits ALWAYS_CHANGE = new UpdateLimits(100_000, 1, 100_000);
    static final UpdateLimits ALWAYS_REBUILD = new UpdateLimits(0, 0, 0);
    static final IriMint MINT = new IriMint(LoaderOptions.DEFAULT_BASE);
    private static final LoaderOptions OPTIONS = new LoaderOptions(LoaderOptions.DEFAULT_BASE, 2, 0, List.of());

    private final GraphFolder folder;
    private final UpdateLimits limits;
    private int loads;
    private Optional<LoadSummary> last = Optional.empty();

    UpdatedGraph(Path folder, UpdateLimits limits) {
        this.folder = new GraphFolder(folder);
        this.limits = limits;
    }

    LoadSummary load(List<PaperRecord> records) throws IOException {
        last = Optional.of(updater().load(source(records), run(++loads), new Problems(), Progress.NONE));
        return last.get();
    }

    LoadSummary lastLoad() {
        return last.orElseThrow();
    }

    LoadSummary remove(List<String> slugs) throws IOException {
        return updater().remove(slugs, run(++loads), new Problems());
    }

    private Updater updater() {
        return new Updater(loader(), folder, limits);
    }

    private static Loader loader() {
        return new Loader(OPTIONS, new Stated(), HandMade.LEXICON_GRAPH);
    }

    private static Run run(int load) {
        return new Run("1", "2", Optional.of(Instant.ofEpochSecond(load)));
    }

    static Node runNode(int load) {
        return run(load).node(MINT);
    }

    private static PaperSource source(List<PaperRecord> records) {
        return (out, problems) -> records.forEach(out);
    }

    GraphFolder folder() {
        return folder;
    }

    /** What the graph would be if these records were all that ever was. */
    static Set<Triple> loadedAtOnce(List<PaperRecord> records) throws IOException {
        MemoryGraph graph = new MemoryGraph();
        loader().load(source(records), graph, run(1), new Problems(), Progress.NONE);
        return withoutRuns(graph.graph().find().toSet());
    }

    /** All triples, once the text index agrees with them. */
    Set<Triple> triples() throws IOException {
        try (OpenGraph graph = folder.open()) {
            return Txn.calculateRead(graph.dataset(), () -> {
                TextAgreement.check(graph);
                return graph.dataset().getDefaultGraph().find().toSet();
            });
        }
    }

    /** What the graph says of papers and things, not of itself and the runs that made it. */
    static Set<Triple> withoutRuns(Set<Triple> triples) {
        return triples.stream()
                .filter(triple -> !ofRun(triple.getSubject()) && !ofGraph(triple.getSubject()))
                .filter(triple -> !triple.getPredicate().equals(Vocabulary.PROV_WAS_GENERATED_BY))
                .collect(Collectors.toSet());
    }

    private static boolean ofRun(Node node) {
        return node.getURI().startsWith(MINT.base() + "run/");
    }

    private static boolean ofGraph(Node node) {
        return node.getURI().startsWith(MINT.graph("").getURI());
    }

    /** The description of the graph as it should be. */
    static Set<Triple> recount(Set<Triple> triples, int load) {
        Statistics statistics = new Statistics();
        triples.stream().filter(triple -> !ofGraph(triple.getSubject())).forEach(statistics);
        Set<Triple> description = new HashSet<>();
        statistics.describe(MINT, run(load), description::add);
        return description;
    }

    static Set<Triple> description(Set<Triple> triples) {
        return triples.stream().filter(triple -> ofGraph(triple.getSubject())).collect(Collectors.toSet());
    }

    /** What a description counts, without the run and its time. */
    static Set<Triple> counts(Set<Triple> description) {
        return description.stream()
                .filter(triple -> !triple.getPredicate().equals(Vocabulary.PROV_WAS_GENERATED_BY)
                        && !triple.getPredicate().equals(Vocabulary.DCTERMS_CREATED))
                .collect(Collectors.toSet());
    }

    /** The records of each paper, as they were given. */
    Map<String, List<PaperRecord>> papers() throws IOException {
        Map<String, List<PaperRecord>> papers = new HashMap<>();
        try (var store = folder.papers().orElseThrow()) {
            store.forEach(paper -> papers.put(
                    paper.slug(),
                    paper.records().stream()
                            .map(record -> record.from(record.origin().at(Instant.EPOCH)))
                            .toList()));
        }
        return papers;
    }
}
