package org.techne.loader.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.graph.EntityTriples;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.LinkTriples;
import org.techne.loader.graph.Run;
import org.techne.loader.graph.SharedTriples;
import org.techne.loader.graph.Statistics;
import org.techne.loader.link.Link;
import org.techne.loader.store.TripleSink;

/** Puts papers into a sink in their order, and after the last one whatever they share. */
final class GraphWriter {
    private final IriMint mint;
    private final Run run;
    private final TripleSink sink;
    private final SharedTriples shared;
    private final EntityTriples entities;
    private final LinkTriples linkTriples;
    private final Statistics statistics = new Statistics();
    private final Map<ResultKind, Long> results = new EnumMap<>(ResultKind.class);
    private long papers;
    private long doubts;
    private long links;

    GraphWriter(IriMint mint, Graph lexicon, Run run, TripleSink sink) {
        this.mint = mint;
        this.run = run;
        this.sink = sink;
        this.shared = new SharedTriples(mint);
        this.linkTriples = new LinkTriples(mint, run.node(mint));
        this.entities = new EntityTriples(mint, lexicon);
    }

    void write(PaperGraph paper) {
        papers++;
        doubts += paper.doubts();
        paper.facts().results().forEach(result -> results.merge(result.value().kind(), 1L, Long::sum));
        paper.triples().forEach(this::write);
        sink.keep(paper.kept());
        shared.note(paper.paper(), paper.facts(), this::write);
        entities.note(paper.facts());
    }

    /** Counts facts that stay out. */
    void doubt(int facts) {
        doubts += facts;
    }

    /** Writes the links of a paper. */
    void link(Linking.Linked paper) {
        links += paper.links().size();
        shared.note(Link.RULE);
        linkTriples.of(paper.paper(), paper.links()).forEach(this::write);
    }

    /** Writes entities, rules, the run and the description of the graph. */
    void finish() {
        entities.describe(this::write);
        shared.describeRules(this::write);
        run.describe(mint, shared.sources(), this::write);
        statistics.describe(mint, run, sink::accept);
    }

    private void write(Triple triple) {
        statistics.accept(triple);
        sink.accept(triple);
    }

    long papers() {
        return papers;
    }

    LoadSummary summary(List<SourceTally> sources, long checked, long problems, Duration took) {
        return new LoadSummary(
                sources,
                papers,
                checked,
                results,
                doubts,
                links,
                statistics.triples(),
                Optional.empty(),
                problems,
                took);
    }
}
