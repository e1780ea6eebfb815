package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Terms;

/** A paper: its abstract with the words of each result marked, each result beside its sentence, what it names. */
public final class PaperPage {
    /** An outside address. */
    public record Link(String label, String href) {}

    /** Things of one relation. */
    public record Group(String title, List<Entity> entities) {}

    /** What the template shows. */
    public record Model(
            String issued,
            List<MarkedText.Stretch> title,
            String authors,
            List<Link> links,
            List<MarkedText.Stretch> summary,
            List<Result> results,
            List<Group> names,
            String slug,
            String href) {}

    private final Facts facts;
    private final Node paper;

    PaperPage(Facts facts, Node paper) {
        this.facts = facts;
        this.paper = paper;
    }

    String html(String path) {
        Model model = model();
        String title = facts.label(paper);
        String summary = facts.text(paper, Terms.ABSTRACT).orElse("");
        Frame frame = Frame.ofDocument(
                title,
                summary.substring(0, Math.min(200, summary.length())),
                path,
                SchemaOrg.paper(facts, paper, facts.authors(paper)));
        return Templates.page("paper", Map.of("frame", frame, "model", model));
    }

    private Model model() {
        List<Result> results = new ResultReader(facts)
                .readAll(facts.objects(paper, Terms.REPORTS)).stream()
                        .sorted((a, b) -> Integer.compare(
                                a.evidence().start(), b.evidence().start()))
                        .toList();
        List<Group> groups = names();
        List<NameInText> named = named(groups);
        return new Model(
                facts.text(paper, Terms.ISSUED).orElse(""),
                MarkedText.of(facts.label(paper), results, List.of(), true),
                String.join(", ", facts.authors(paper)),
                links(),
                MarkedText.of(facts.text(paper, Terms.ABSTRACT).orElse(""), results, named, false),
                results,
                groups,
                Facts.localName(paper.getURI()),
                Addresses.href(paper.getURI()));
    }

    /** Every name of the paper with its spellings; the longest name first, so that it wins over names within it. */
    private List<NameInText> named(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.entities().stream())
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Entity entity) -> -entity.label().length())
                        .thenComparing(Entity::iri))
                .map(entity -> new NameInText(entity, spellings(entity)))
                .toList();
    }

    private List<String> spellings(Entity entity) {
        List<String> names = new ArrayList<>(facts.texts(NodeFactory.createURI(entity.iri()), Terms.ALT_LABEL));
        names.add(entity.label());
        return names;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        facts.texts(paper, Terms.ARXIV)
                .forEach(id -> links.add(new Link("arXiv " + id, "https://arxiv.org/abs/" + id)));
        facts.texts(paper, Terms.DOI).forEach(doi -> links.add(new Link("DOI " + doi, "https://doi.org/" + doi)));
        facts.texts(paper, Terms.PAGE).forEach(page -> addWeb("Page", page, links));
        facts.texts(paper, Terms.CODE).forEach(code -> addWeb("Code", code, links));
        facts.objects(paper, Terms.DERIVED_FROM).stream()
                .map(source -> new Link("Source: " + facts.label(source), new Entity(source.toString(), "").href()))
                .forEach(links::add);
        return links;
    }

    /** Only web addresses become links: a graph may hold any IRI. */
    private static void addWeb(String label, String iri, List<Link> links) {
        if (iri.startsWith("https://") || iri.startsWith("http://")) {
            links.add(new Link(label, iri));
        }
    }

    private List<Group> names() {
        return Terms.OF_PAPERS.entrySet().stream()
                .map(relation -> new Group(
                        title(relation.getKey()),
                        facts.objects(paper, relation.getValue()).stream()
                                .map(node -> new Entity(node.toString(), facts.label(node)))
                                .sorted()
                                .toList()))
                .filter(group -> !group.entities().isEmpty())
                .collect(Collectors.toList());
    }

    private static String title(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
