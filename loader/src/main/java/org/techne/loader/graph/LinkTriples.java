package org.techne.loader.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.loader.link.Candidate;
import org.techne.loader.link.Link;

/** What the graph says of a paper's links, beside what {@link PaperTriples} says of the paper: never the same triple. */
public final class LinkTriples {
    private final IriMint mint;
    private final Node run;

    /** Writes links of one run. */
    public LinkTriples(IriMint mint, Node run) {
        this.mint = mint;
        this.run = run;
    }

    /** The triples of one paper's links, each once. */
    public List<Triple> of(String paper, List<Link> links) {
        List<Triple> triples = new ArrayList<>();
        Subject subject = new Subject(mint.paper(paper), triples::add);
        for (int i = 1; i <= links.size(); i++) {
            Link link = links.get(i - 1);
            Candidate candidate = link.candidate();
            Node technique = mint.entity(link.technique());
            if (!candidate.stated()) {
                subject.says(Tn.of(candidate.relation().property()), technique);
            }
            candidate
                    .baselineOf()
                    .forEach(result -> new Subject(mint.part(paper, "r", result + 1), triples::add)
                            .says(Tn.COMPARED_WITH, technique));
            Node node = mint.part(paper, "l", i);
            subject.says(Tn.HAS_LINK, node);
            reason(node, mint.part(paper, "m", i), link, triples);
        }
        return triples;
    }

    /** Why a paper is linked: by which rule, how surely, and the words that say it. */
    private void reason(Node node, Node evidence, Link link, List<Triple> triples) {
        new Subject(node, triples::add)
                .is(Tn.LINK)
                .says(Tn.LINKS_TO, mint.entity(link.technique()))
                .says(Tn.HAS_EVIDENCE, evidence)
                .says(Tn.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(link.confidence())))
                .says(Tn.FOUND_BY, mint.rule(Link.RULE))
                .says(Vocabulary.PROV_WAS_GENERATED_BY, run);
        ResultTriples.words(
                new Subject(evidence, triples::add), link.candidate().evidence());
    }
}
