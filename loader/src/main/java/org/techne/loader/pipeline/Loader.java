package org.techne.loader.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.techne.loader.extract.Extractor;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.RuleConfidence;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.PaperTriples;
import org.techne.loader.graph.Run;
import org.techne.loader.identity.Paper;
import org.techne.loader.identity.PaperReading;
import org.techne.loader.link.Link;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperSource;
import org.techne.loader.store.MemoryGraph;
import org.techne.loader.store.ShapeCheck;
import org.techne.loader.store.TripleSink;
import org.techne.loader.text.Abstract;

/**
 * Loads papers: reads, lets records meet, extracts on several threads, writes in the order of the sources. The triples, and their order, are
 * a function of the sources, the options (threads aside), the lexicon and the run.
 */
public final class Loader {
    private final LoaderOptions options;
    private final Extractor extractor;
    private final Graph lexicon;
    private final Review review;

    /** A loader that lets doubtful facts go. */
    public Loader(LoaderOptions options, Extractor extractor, Graph lexicon) {
        this(options, extractor, lexicon, Review.NONE);
    }

    /**
     * A loader.
     *
     * @param lexicon the lexicon's graph, from which entities are described
     * @param review takes the facts below the publishing threshold
     */
    public Loader(LoaderOptions options, Extractor extractor, Graph lexicon, Review review) {
        this.options = options;
        this.extractor = extractor;
        this.lexicon = lexicon;
        this.review = review;
    }

    /**
     * Loads everything that a source gives each time that it is read, and finishes the sink unless there was no paper at all.
     *
     * @throws IOException where the sink cannot be finished
     */
    public LoadSummary load(PaperSource source, TripleSink sink, Run run, Problems problems, Progress progress)
            throws IOException {
        long began = System.nanoTime();
        IriMint mint = new IriMint(options.base());
        GraphWriter writer = new GraphWriter(mint, lexicon, run, sink);
        SampleCheck check = new SampleCheck(ShapeCheck.ofOntology(), () -> part(mint, run), problems::add);
        AtomicLong records = new AtomicLong();
        try (Linking linking = new Linking();
                OrderedWork<Paper, PaperGraph> work =
                        work(mint, run, problems, outcome(writer, check, linking, progress))) {
            new PaperReading(counted(source, records, progress)).read(work::submit, problems);
            work.finish();
            linking.finish(linked -> link(linked, writer));
        }
        if (writer.papers() > 0) {
            check.finish();
            writer.finish();
            sink.finish();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return writer.summary(records.get(), check.checked(), problems.count(), took);
    }

    private Consumer<PaperGraph> outcome(GraphWriter writer, SampleCheck check, Linking linking, Progress progress) {
        return graph -> {
            writer.write(graph);
            if (graph.doubts() > 0) {
                review.accept(graph.paper(), graph.doubtful());
            }
            check.see(graph);
            linking.see(graph);
            progress.paperWritten(graph.paper().origins().size());
        };
    }

    private void link(Linking.Linked linked, GraphWriter writer) {
        if (RuleConfidence.of(Link.RULE) >= options.minConfidence()) {
            writer.link(linked);
        } else {
            writer.doubt(linked.links().size());
            linked.links().forEach(link -> review.accept(linked.paper(), link));
        }
    }

    /** Counts the records of a pass; there are two, for the first only finds out which records are of one paper. */
    private static PaperSource counted(PaperSource source, AtomicLong records, Progress progress) {
        return (out, problems) -> {
            progress.pass(records.getAndSet(0));
            source.read(
                    paper -> {
                        records.incrementAndGet();
                        out.accept(paper);
                    },
                    problems);
        };
    }

    private SampleCheck.Part part(IriMint mint, Run run) {
        MemoryGraph graph = new MemoryGraph();
        return new SampleCheck.Part(new GraphWriter(mint, lexicon, run, graph), graph);
    }

    private OrderedWork<Paper, PaperGraph> work(
            IriMint mint, Run run, Problems problems, Consumer<PaperGraph> outcome) {
        PaperTriples triples = new PaperTriples(mint, run.node(mint));
        FactFilter filter = new FactFilter(options.minConfidence());
        return new OrderedWork<>(
                options.threads(),
                paper -> {
                    PaperFacts found = facts(paper, problems);
                    PaperFacts facts = filter.kept(found);
                    return new PaperGraph(paper, facts, filter.doubtful(found), triples.of(paper, facts));
                },
                outcome);
    }

    /** A fault of a rule costs the facts of one paper, not the load. */
    private PaperFacts facts(Paper paper, Problems problems) {
        try {
            return extractor.factsOf(
                    Abstract.of(paper.record().title(), paper.record().abstractText()));
        } catch (RuntimeException e) {
            String document = paper.record().origin().document();
            int line = paper.record().origin().line();
            problems.add(Problem.at(
                    document,
                    line,
                    "abstract",
                    Code.E301,
                    e + " in \"" + paper.record().title() + "\""));
            return new PaperFacts(List.of(), List.of(), List.of());
        }
    }
}
