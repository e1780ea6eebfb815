package org.techne.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.NameMatch;
import org.techne.server.graph.Terms;

/** One thing of the graph with what is said of it and a few of those that it is tied to. */
final class EntityText {
    private static final int EXAMPLES = 10;
    private static final Map<String, Node> VALUES = values();
    private static final Map<Kind, List<Node>> RESULTS = Map.of(
            Kind.TECHNIQUE, List.of(Terms.ACHIEVED_BY, Terms.COMPARED_WITH),
            Kind.DATASET, List.of(Terms.ON_DATASET),
            Kind.TASK, List.of(Terms.ON_TASK),
            Kind.HARDWARE, List.of(Terms.ON_HARDWARE),
            Kind.METRIC, List.of(Terms.METRIC));

    private final Facts facts;
    private final Node thing;
    private final NameMatch match;

    EntityText(Facts facts, NameMatch match) {
        this.facts = facts;
        this.thing = match.thing();
        this.match = match;
    }

    /** As the output schema of the tool says. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        json.put("iri", thing.toString()).put("kind", match.kind().word()).put("name", match.name());
        facts.texts(thing, Terms.ALT_LABEL).forEach(json.putArray("otherNames")::add);
        Json.entities(json.putArray("broader"), entities(facts.objects(thing, Terms.BROADER)));
        Json.entities(json.putArray("narrower"), entities(facts.subjects(Terms.BROADER, thing)));
        ObjectNode values = json.putObject("values");
        VALUES.forEach((name, property) -> put(values, name, property));
        if (match.kind() == Kind.PAPER) {
            facts.authors(thing).forEach(json.putArray("authors")::add);
        }
        ArrayNode relations = json.putArray("relations");
        Terms.OF_PAPERS.forEach((name, property) -> relation(relations, name, property));
        return json.put("results", results());
    }

    /** The same for a reader. */
    static String lines(ObjectNode json) {
        StringBuilder text = new StringBuilder(json.path("name").asText());
        text.append(" (").append(json.path("kind").asText()).append(") <");
        text.append(json.path("iri").asText()).append('>');
        json.path("values")
                .properties()
                .forEach(value -> text.append('\n')
                        .append(value.getKey())
                        .append(": ")
                        .append(value.getValue().asText()));
        append(text, "other names", json.path("otherNames"));
        append(text, "authors", json.path("authors"));
        append(text, "broader", json.path("broader"));
        append(text, "narrower", json.path("narrower"));
        for (JsonNode relation : json.path("relations")) {
            String count = " (" + relation.path("count").asInt() + ")";
            append(text, relation.path("relation").asText() + count, relation.path("examples"));
        }
        return text.append("\nresults: ").append(json.path("results").asInt()).toString();
    }

    private static void append(StringBuilder text, String title, JsonNode list) {
        List<String> names = list.valueStream()
                .limit(EXAMPLES)
                .map(item ->
                        item.isTextual() ? item.asText() : item.path("name").asText())
                .toList();
        if (!names.isEmpty()) {
            text.append('\n').append(title).append(": ").append(String.join("; ", names));
        }
    }

    private void put(ObjectNode values, String name, Node property) {
        List<Node> objects = facts.objects(thing, property);
        if (!objects.isEmpty()) {
            String text = objects.stream()
                    .map(node -> node.isURI() ? facts.label(node) : Facts.text(node))
                    .sorted()
                    .collect(Collectors.joining(", "));
            values.put(name, text);
        }
    }

    /** Of a paper what it names; of anything else the papers that name it. */
    private void relation(ArrayNode relations, String name, Node property) {
        boolean paper = match.kind() == Kind.PAPER;
        List<Node> others = paper ? facts.objects(thing, property) : facts.subjects(property, thing);
        if (!others.isEmpty()) {
            ObjectNode relation = relations.addObject();
            relation.put("relation", paper ? name : name + " (by papers)").put("count", others.size());
            List<Node> examples = others.stream()
                    .sorted((a, b) -> b.toString().compareTo(a.toString()))
                    .limit(EXAMPLES)
                    .toList();
            Json.entities(relation.putArray("examples"), entities(examples));
        }
    }

    private int results() {
        if (match.kind() == Kind.PAPER) {
            return facts.objects(thing, Terms.REPORTS).size();
        }
        Set<Node> results = new LinkedHashSet<>();
        RESULTS.getOrDefault(match.kind(), List.of())
                .forEach(property -> results.addAll(facts.subjects(property, thing)));
        return results.size();
    }

    private List<Entity> entities(Collection<Node> nodes) {
        return nodes.stream()
                .map(node -> new Entity(node.toString(), facts.label(node)))
                .sorted()
                .toList();
    }

    private static Map<String, Node> values() {
        Map<String, Node> values = new LinkedHashMap<>();
        values.put("definition", Terms.DEFINITION);
        values.put("issued", Terms.ISSUED);
        values.put("arXiv", Terms.ARXIV);
        values.put("DOI", Terms.DOI);
        values.put("code", Terms.CODE);
        values.put("withdrawn", Terms.WITHDRAWN);
        values.put("abstract", Terms.ABSTRACT);
        values.put("manufacturer", Terms.MANUFACTURER);
        values.put("memory", Terms.MEMORY);
        values.put("release year", Terms.RELEASE_YEAR);
        values.put("for task", Terms.FOR_TASK);
        values.put("better when", Terms.BETTER_WHEN);
        return values;
    }
}
