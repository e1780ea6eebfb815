package org.techne.loader.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.techne.loader.extract.Extractor;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.RuleConfidence;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.PaperTriples;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.Saying;
import org.techne.loader.graph.Sayings;
import org.techne.loader.identity.Paper;
import org.techne.loader.identity.PaperReading;
import org.techne.loader.identity.Renewal;
import org.techne.loader.link.Link;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Code;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperSource;
import org.techne.loader.source.RememberedSource;
import org.techne.loader.store.KeptPaper;
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
    private final IriMint mint;

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
        this.mint = new IriMint(options.base());
    }

    /**
     * Loads everything that a source gives each time that it is read, and finishes the sink unless there was no paper at all.
     *
     * @throws IOException where the sink cannot be finished
     */
    public LoadSummary load(PaperSource source, TripleSink sink, Run run, Problems problems, Progress progress)
            throws IOException {
        Tally tally = new Tally(run.load(), new Renewal());
        return load(tally.counted(source), sink, run, problems, progress, tally);
    }

    /** The same with a source whose records a tally follows already. */
    LoadSummary load(PaperSource source, TripleSink sink, Run run, Problems problems, Progress progress, Tally tally)
            throws IOException {
        long began = System.nanoTime();
        GraphWriter writer = new GraphWriter(mint, lexicon, run, sink);
        SampleCheck check = check(run, problems);
        try (Linking linking = new Linking();
                OrderedWork<Paper, PaperGraph> work =
                        work(run, problems, outcome(writer, check, linking, tally, progress))) {
            PaperSource remembered = RememberedSource.inAPartOfTheHeap(source);
            new PaperReading(followed(remembered, progress)).read(work::submit, problems);
            work.finish();
            linking.finish(linked -> link(linked, writer));
        }
        if (writer.papers() > 0) {
            check.finish();
            writer.finish();
            sink.finish();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return writer.summary(tally.sources(), check.checked(), problems.count(), took);
    }

    /** Hands over the doubtful facts of a paper. */
    void review(PaperGraph graph) {
        if (graph.doubts() > 0) {
            review.accept(graph.paper(), graph.doubtful());
        }
    }

    private Consumer<PaperGraph> outcome(
            GraphWriter writer, SampleCheck check, Linking linking, Tally tally, Progress progress) {
        return graph -> {
            writer.write(graph);
            review(graph);
            check.see(graph);
            linking.see(graph);
            tally.placed(graph.paper());
            progress.paperWritten(graph.paper().records().size());
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
    private static PaperSource followed(PaperSource source, Progress progress) {
        AtomicLong records = new AtomicLong();
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

    /** A check of what is written in a run. */
    SampleCheck check(Run run, Problems problems) {
        return new SampleCheck(ShapeCheck.ofOntology(), () -> part(run), problems::add);
    }

    private SampleCheck.Part part(Run run) {
        MemoryGraph graph = new MemoryGraph();
        return new SampleCheck.Part(new GraphWriter(mint, lexicon, run, graph), graph);
    }

    /** Extracts papers on several threads and gives their graphs in the order of the papers. */
    OrderedWork<Paper, PaperGraph> work(Run run, Problems problems, Consumer<PaperGraph> outcome) {
        PaperTriples triples = new PaperTriples(mint, run.node(mint));
        Sayings sayings = new Sayings(mint, lexicon);
        FactFilter filter = new FactFilter(options.minConfidence());
        return new OrderedWork<>(
                options.threads(),
                paper -> {
                    PaperFacts found = facts(paper, problems);
                    PaperFacts facts = filter.kept(found);
                    KeptPaper kept = kept(paper, facts, sayings);
                    return new PaperGraph(paper, facts, filter.doubtful(found), triples.of(paper, facts), kept);
                },
                outcome);
    }

    private KeptPaper kept(Paper paper, PaperFacts facts, Sayings sayings) {
        Set<Saying> ofNames = new NameSayings(mint).of(paper, facts);
        Set<Saying> all = new LinkedHashSet<>(sayings.of(paper, facts));
        all.addAll(ofNames);
        return KeptPaper.of(paper, all, NameSayings.names(ofNames));
    }

    /** The links that are sure enough; where they are not, they go to be looked at. */
    List<Link> published(String paper, List<Link> links) {
        if (RuleConfidence.of(Link.RULE) >= options.minConfidence()) {
            return links;
        }
        links.forEach(link -> review.accept(paper, link));
        return List.of();
    }

    IriMint mint() {
        return mint;
    }

    Graph lexicon() {
        return lexicon;
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
