package org.techne.loader.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.techne.loader.graph.LinkTriples;
import org.techne.loader.graph.Run;
import org.techne.loader.identity.Paper;
import org.techne.loader.identity.PaperMerger;
import org.techne.loader.link.Candidate;
import org.techne.loader.link.Candidates;
import org.techne.loader.link.Link;
import org.techne.loader.link.Linker;
import org.techne.loader.store.HeldPaper;
import org.techne.loader.store.KeptPaper;
import org.techne.loader.store.PaperStore;

/** Links papers that a change writes, by the names of all papers, and finds the others whose links it can touch. */
final class Relinking {
    private final Loader loader;
    private final PaperStore papers;
    private final LinkTriples triples;
    private long links;

    /**
     * Links papers.
     *
     * @param papers the papers after the change
     */
    Relinking(Loader loader, PaperStore papers, Run run) {
        this.loader = loader;
        this.papers = papers;
        this.triples = new LinkTriples(loader.mint(), run.node(loader.mint()));
    }

    /** The papers, but for some, that introduce or mention one of these names. */
    List<Paper> touchedBy(Set<String> names, Set<String> except) {
        Set<String> keys = names.stream().map(KeptPaper::keyOfName).collect(Collectors.toCollection(TreeSet::new));
        return papers.withKeys(keys).stream()
                .filter(paper -> !except.contains(paper.slug()))
                .map(Relinking::paper)
                .toList();
    }

    private static Paper paper(HeldPaper held) {
        Paper merged = PaperMerger.merge(held.records(), false);
        return new Paper(held.slug(), merged.record(), merged.records(), merged.givenBy());
    }

    /** The papers with the triples of their links. */
    List<PaperGraph> linked(List<PaperGraph> graphs) {
        Set<String> names = new HashSet<>();
        for (PaperGraph graph : graphs) {
            Candidates.of(graph.facts()).forEach(candidate -> names.add(candidate.name()));
        }
        Linker linker = new Linker(new NameSayings(loader.mint()).table(papers, names));
        List<PaperGraph> linked = new ArrayList<>();
        for (PaperGraph graph : graphs) {
            List<Candidate> candidates = Candidates.of(graph.facts());
            linked.add(linked(graph, linker.linksOf(graph.paper().slug(), candidates)));
        }
        return linked;
    }

    private PaperGraph linked(PaperGraph graph, List<Link> found) {
        List<Link> published = loader.published(graph.paper().slug(), found);
        links += published.size();
        Set<Triple> all = new LinkedHashSet<>(graph.triples());
        all.addAll(triples.of(graph.paper().slug(), published));
        return new PaperGraph(graph.paper(), graph.facts(), graph.doubtful(), all, graph.kept());
    }

    long links() {
        return links;
    }
}
