package org.techne.server.neighbourhood;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.techne.server.graph.About;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.neighbourhood.Candidates.Candidate;
import org.techne.server.neighbourhood.Neighbourhood.Edge;
import org.techne.server.neighbourhood.Neighbourhood.Group;
import org.techne.server.neighbourhood.Neighbourhood.Neighbour;

/** Reads what surrounds a thing. Every relation gets its share of the room, so that a great one does not hide the others. */
public final class NeighbourhoodReader {
    private static final int EDGES = 600;

    private final Facts facts;
    private final Node centre;
    private final Map<Node, Neighbour> shown = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private NeighbourhoodReader(Facts facts, Node centre) {
        this.facts = facts;
        this.centre = centre;
    }

    /** What surrounds this thing. */
    public static Neighbourhood read(Facts facts, Node centre, Kind kind) {
        return new NeighbourhoodReader(facts, centre).read(kind);
    }

    private Neighbourhood read(Kind kind) {
        Candidates candidates = new Candidates(facts, centre, kind);
        Map<Step, List<Candidate>> found = new LinkedHashMap<>();
        Step.of(kind).forEach(step -> found.put(step, candidates.of(step)));
        share(found);
        between();
        Map<String, Group> groups = new LinkedHashMap<>();
        found.forEach((step, all) -> group(step, all, candidates.total(step, all), groups));
        return new Neighbourhood(
                entity(centre),
                kind.label(),
                List.copyOf(groups.values()),
                List.copyOf(shown.values()),
                List.copyOf(edges),
                candidates.counted(),
                candidates.named());
    }

    /** The first of each step, then the second of each, as long as there is room. A thing stands where it comes first. */
    private void share(Map<Step, List<Candidate>> found) {
        int longest = found.values().stream().mapToInt(Collection::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Map.Entry<Step, List<Candidate>> step : found.entrySet()) {
                if (i < step.getValue().size()) {
                    take(step.getKey(), step.getValue().get(i));
                }
            }
        }
    }

    private void take(Step step, Candidate candidate) {
        Node node = candidate.node();
        boolean known = shown.containsKey(node);
        if (node.equals(centre) || (!known && shown.size() >= Neighbourhood.MOST - 1)) {
            return;
        }
        if (!known) {
            String kind = Kind.of(facts, node).map(Kind::label).orElse("Thing");
            shown.put(node, new Neighbour(entity(node), kind, step.title(), candidate.papers()));
        }
        edges.add(spoke(step, node, candidate.papers()));
    }

    private Edge spoke(Step step, Node node, int papers) {
        String here = centre.toString();
        String there = node.toString();
        return switch (step) {
            case Step.Out out -> new Edge(here, there, Labels.of(out.property()), papers);
            case Step.In in -> new Edge(there, here, Labels.of(in.property()), papers);
            case Step.Beside beside -> new Edge(here, there, Labels.BESIDE, papers);
            case Step.Alike alike -> new Edge(there, here, Labels.ALIKE, papers);
        };
    }

    /** What the neighbours state of each other. */
    private void between() {
        Set<Edge> known = new HashSet<>(edges);
        for (Node from : shown.keySet()) {
            About about = facts.about(from);
            Labels.ALL.forEach((property, label) -> about.objects(property).stream()
                    .filter(to -> shown.containsKey(to) && !to.equals(from))
                    .map(to -> new Edge(from.toString(), to.toString(), label, 0))
                    .filter(edge -> edges.size() < EDGES && known.add(edge))
                    .forEach(edges::add));
        }
    }

    /** One relation; what stands in another group already is not missing here. */
    private void group(Step step, List<Candidate> all, int total, Map<String, Group> groups) {
        List<Neighbour> here = shown.values().stream()
                .filter(neighbour -> neighbour.group().equals(step.title()))
                .toList();
        int elsewhere = (int) all.stream()
                .map(candidate -> shown.get(candidate.node()))
                .filter(neighbour -> neighbour != null && !neighbour.group().equals(step.title()))
                .count();
        if (!here.isEmpty()) {
            groups.put(step.title(), new Group(step.title(), total - elsewhere, here));
        }
    }

    private Entity entity(Node node) {
        return new Entity(node.toString(), facts.label(node));
    }
}
