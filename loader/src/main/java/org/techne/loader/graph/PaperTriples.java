package org.techne.loader.graph;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;
import org.techne.loader.identity.Paper;
import org.techne.loader.source.PaperIds;
import org.techne.loader.source.PaperRecord;

/**
 * What the graph says of one paper: its description, its relations, its results with their evidence. Each triple once. What the paper
 * points to (persons, entities, sources, rules, the run) is described elsewhere. Safe for use by several threads.
 */
public final class PaperTriples {
    private final IriMint mint;
    private final ResultTriples results;

    /**
     * Writes papers of one run.
     *
     * @param run the run that the results were made by
     */
    public PaperTriples(IriMint mint, Node run) {
        this.mint = mint;
        this.results = new ResultTriples(mint, run);
    }

    /** The triples of one paper, in an order that depends on the paper alone. */
    public Set<Triple> of(Paper paper, PaperFacts facts) {
        Set<Triple> triples = new LinkedHashSet<>();
        Subject subject = new Subject(mint.paper(paper.slug()), triples::add);
        describe(subject, paper.record());
        identify(subject, paper.record().ids());
        authors(subject, paper);
        paper.origins().forEach(origin -> subject.says(Vocabulary.PROV_WAS_DERIVED_FROM, mint.source(origin)));
        facts.code().forEach(link -> subject.says(Vocabulary.SCHEMA_CODE_REPOSITORY, iri(link)));
        facts.names().forEach(fact -> subject.says(Tn.of(fact.relation().property()), mint.entity(fact.entity())));
        results(subject, paper.slug(), facts.results(), triples::add);
        return triples;
    }

    private static void describe(Subject subject, PaperRecord paper) {
        subject.is(Tn.PAPER)
                .is(Vocabulary.SCHEMA_SCHOLARLY_ARTICLE)
                .says(Vocabulary.DCTERMS_TITLE, Literals.string(paper.title()));
        if (!paper.abstractText().isBlank()) {
            subject.says(Vocabulary.DCTERMS_ABSTRACT, Literals.string(paper.abstractText()));
        }
        subject.says(Vocabulary.DCTERMS_ISSUED, paper.issued().map(Literals::date));
        paper.categories().forEach(c -> subject.says(Vocabulary.DCTERMS_SUBJECT, Literals.string(c)));
        subject.says(Tn.ORGANISATION, paper.organisation().map(Literals::string));
        paper.codeLinks().forEach(link -> subject.says(Vocabulary.SCHEMA_CODE_REPOSITORY, iri(link)));
        subject.says(Vocabulary.FOAF_PAGE, paper.page().map(PaperTriples::iri));
        subject.says(Vocabulary.DCTERMS_LICENSE, paper.licence().map(PaperTriples::licence));
        if (paper.withdrawn()) {
            subject.says(Tn.WITHDRAWN, Literals.truth(true));
        }
    }

    private static void identify(Subject subject, PaperIds ids) {
        ids.byIssuer().forEach((issuer, id) -> {
            switch (issuer) {
                case "arxiv" ->
                    subject.says(Vocabulary.FABIO_HAS_ARXIV_ID, Literals.string(id))
                            .says(Vocabulary.FOAF_PAGE, NodeFactory.createURI("https://arxiv.org/abs/" + id));
                case "doi" -> subject.says(Vocabulary.BIBO_DOI, Literals.string(id));
                default -> subject.says(Vocabulary.DCTERMS_IDENTIFIER, Literals.string(issuer + ":" + id));
            }
        });
    }

    /** The authors as a set and, in their order, as a list whose cells have IRIs: blank nodes would differ from load to load. */
    private void authors(Subject subject, Paper paper) {
        List<String> names = paper.record().authors();
        paper.record().authorCount().ifPresent(count -> subject.says(Tn.AUTHOR_COUNT, Literals.integer(count)));
        names.forEach(name -> subject.says(Vocabulary.DCTERMS_CREATOR, mint.person(name)));
        if (!names.isEmpty()) {
            subject.says(Tn.AUTHOR_LIST, mint.part(paper.slug(), "a", 1));
        }
        for (int i = 1; i <= names.size(); i++) {
            Node rest = i == names.size() ? Vocabulary.RDF_NIL : mint.part(paper.slug(), "a", i + 1);
            new Subject(mint.part(paper.slug(), "a", i), subject.out())
                    .says(Vocabulary.RDF_FIRST, mint.person(names.get(i - 1)))
                    .says(Vocabulary.RDF_REST, rest);
        }
    }

    private void results(Subject paper, String slug, List<Result> stated, Consumer<Triple> out) {
        for (int i = 1; i <= stated.size(); i++) {
            Node result = mint.part(slug, "r", i);
            paper.says(Tn.REPORTS, result);
            results.write(new Subject(result, out), new Subject(mint.part(slug, "e", i), out), stated.get(i - 1));
        }
    }

    private static Node licence(String addressOrName) {
        return addressOrName.matches("https?://[^\\s<>\"{}|\\\\^`]+")
                ? NodeFactory.createURI(addressOrName)
                : Literals.string(addressOrName);
    }

    private static Node iri(URI address) {
        return NodeFactory.createURI(address.toString());
    }
}
