package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Terms;

/** A technique, dataset, task, device or metric: what it is, its results by metric, who introduces, uses and compares it. */
public final class EntityPage {
    private static final int METRICS = 8;
    private static final int RESULTS_A_METRIC = 10;
    private static final int RESULTS_READ = 400;
    private static final int PAPERS = 100;

    /** One thing known of the entity, as links or in words. */
    public record Fact(String title, List<Entity> entities, String text) {}

    /** Results of one metric, the first of them; behind its question are all. */
    public record MetricGroup(Entity metric, List<Result> results, int total, String question) {}

    /** Papers of one relation; a page of them, and how many there are. */
    public record PaperGroup(String title, List<Entity> entities, int total) {}

    /** What the template shows. */
    public record Model(
            String kind,
            String label,
            String otherNames,
            String definition,
            List<Fact> facts,
            Neighbours neighbours,
            List<MetricGroup> results,
            List<MetricGroup> others,
            String moreHref,
            String moreLabel,
            List<PaperGroup> papers,
            String question,
            String slug,
            String href,
            int page,
            int pages) {}

    private final Facts facts;
    private final Node thing;
    private final EntityKind kind;

    EntityPage(Facts facts, Node thing, EntityKind kind) {
        this.facts = facts;
        this.thing = thing;
        this.kind = kind;
    }

    String html(String path, int page) {
        Model model = model(page);
        Frame frame = Frame.ofDocument(
                model.label(),
                kind.label() + " in papers on machine learning: results, uses, comparisons.",
                path,
                SchemaOrg.entity(facts, thing, kind == EntityKind.DATASET ? "Dataset" : "DefinedTerm"));
        return Templates.page("entity", Map.of("frame", frame, "model", model));
    }

    private Model model(int page) {
        List<PaperGroup> papers = kind.relations().entrySet().stream()
                .map(relation -> papers(relation.getKey(), relation.getValue(), page))
                .filter(group -> group.total() > 0)
                .toList();
        boolean metric = kind == EntityKind.METRIC;
        List<MetricGroup> results = page == 1 ? results() : List.of();
        return new Model(
                kind.label(),
                facts.label(thing),
                String.join(", ", facts.texts(thing, Terms.ALT_LABEL)),
                facts.text(thing, Terms.DEFINITION).orElse(""),
                facts(),
                page == 1 && kind == EntityKind.TECHNIQUE ? Neighbours.of(facts, thing) : Neighbours.NONE,
                results.stream().limit(METRICS).toList(),
                results.stream().skip(METRICS).toList(),
                metric ? "/board/" + Facts.localName(thing.getURI()) : "",
                metric ? "The board of this metric" : "",
                papers,
                "papers-naming?thing=" + Addresses.encoded(thing.getURI()),
                Facts.localName(thing.getURI()),
                Addresses.href(thing.getURI()),
                page,
                pages(papers));
    }

    private static int pages(List<PaperGroup> papers) {
        int most = papers.stream().mapToInt(PaperGroup::total).max().orElse(0);
        return Math.max(1, (most + PAPERS - 1) / PAPERS);
    }

    private List<Fact> facts() {
        List<Fact> known = new ArrayList<>();
        addEntities("Broader", facts.objects(thing, Terms.BROADER), known);
        addEntities("Narrower", facts.subjects(Terms.BROADER, thing), known);
        addEntities("For task", facts.objects(thing, Terms.FOR_TASK), known);
        addEntities("Datasets", facts.subjects(Terms.FOR_TASK, thing), known);
        addEntities("Better when", facts.objects(thing, Terms.BETTER_WHEN), known);
        addText("Made by", Terms.MANUFACTURER, "", known);
        addText("Memory", Terms.MEMORY, " GB", known);
        addText("Released", Terms.RELEASE_YEAR, "", known);
        return known;
    }

    private void addEntities(String title, List<Node> nodes, List<Fact> known) {
        if (!nodes.isEmpty()) {
            known.add(new Fact(title, nodes.stream().map(this::entity).sorted().toList(), ""));
        }
    }

    private void addText(String title, Node property, String unit, List<Fact> known) {
        List<Node> things =
                facts.objects(thing, property).stream().filter(Node::isURI).toList();
        addEntities(title, things, known);
        facts.objects(thing, property).stream()
                .filter(Node::isLiteral)
                .map(Facts::text)
                .findFirst()
                .ifPresent(text -> known.add(new Fact(title, List.of(), text + unit)));
    }

    private List<MetricGroup> results() {
        Set<Node> nodes = new LinkedHashSet<>();
        kind.results().forEach(property -> nodes.addAll(facts.subjects(property, thing)));
        List<Node> read = nodes.stream().limit(RESULTS_READ).toList();
        Map<Entity, List<Result>> byMetric = new ResultReader(facts)
                .readAll(read).stream()
                        .collect(Collectors.groupingBy(Result::metric, TreeMap::new, Collectors.toList()));
        return byMetric.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(MetricGroup::total).reversed())
                .toList();
    }

    private MetricGroup group(Entity metric, List<Result> results) {
        Comparator<Result> greatest =
                Comparator.comparingDouble(Result::comparable).reversed();
        List<Result> shown = results.stream()
                .sorted(Comparator.comparing(Result::kind)
                        .thenComparing(Result::unit)
                        .thenComparing(greatest))
                .limit(RESULTS_A_METRIC)
                .toList();
        String question = "results-naming?thing=" + Addresses.encoded(thing.getURI()) + "&metric="
                + Addresses.encoded(Facts.localName(metric.iri()));
        return new MetricGroup(metric, shown, results.size(), question);
    }

    private PaperGroup papers(String title, Node property, int page) {
        List<Entity> shown = facts.slice(Node.ANY, property, thing, (page - 1L) * PAPERS, PAPERS).stream()
                .map(triple -> entity(triple.getSubject()))
                .sorted()
                .toList();
        return new PaperGroup(title, shown, facts.count(Node.ANY, property, thing));
    }

    private Entity entity(Node node) {
        return new Entity(node.toString(), facts.label(node));
    }
}
