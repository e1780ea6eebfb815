package org.techne.server.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds results by what they are tied to. A thing stands for everything narrower: a GPU for each GPU. Inside the caller's transaction. */
public final class ResultSearch {
    /** From what is rare to what is common: the search begins with the rarest. */
    private static final Map<Kind, List<Node>> PROPERTIES = properties();

    private final Facts facts;

    public ResultSearch(Facts facts) {
        this.facts = facts;
    }

    /**
     * The results tied to all of these, greatest factor first, then the surest.
     *
     * @param things at least one; a paper, or what results are tied to
     * @param minFactor how many times better at least; a range counts by its upper end
     */
    public List<Node> find(Map<Kind, Node> things, Optional<Double> minFactor) {
        if (things.isEmpty()) {
            throw new IllegalArgumentException("nothing is named; give at least one thing");
        }
        Map<Kind, Set<Node>> meant = new LinkedHashMap<>();
        PROPERTIES.keySet().stream().filter(things::containsKey).forEach(kind -> meant.put(kind, meant(kind, things)));
        Map<Node, Double> factors = new HashMap<>();
        Map.Entry<Kind, Set<Node>> rarest = meant.entrySet().iterator().next();
        Stream<Node> found = tied(rarest.getKey(), rarest.getValue()).stream();
        for (Map.Entry<Kind, Set<Node>> other : meant.entrySet()) {
            found = other.getKey() == rarest.getKey() ? found : found.filter(result -> isTied(result, other));
        }
        List<Node> kept = found.peek(result -> factors.put(result, factor(result)))
                .filter(result -> minFactor.isEmpty() || factors.getOrDefault(result, 0.0) >= minFactor.get())
                .toList();
        Comparator<Node> greatest = Comparator.comparingDouble(result -> -factors.getOrDefault(result, 0.0));
        return kept.stream()
                .sorted(greatest.thenComparingDouble(result -> -number(result, Terms.CONFIDENCE))
                        .thenComparing(result -> result.toString()))
                .toList();
    }

    private Set<Node> meant(Kind kind, Map<Kind, Node> things) {
        Node thing = Optional.ofNullable(things.get(kind)).orElseThrow();
        return facts.narrower(thing);
    }

    private Set<Node> tied(Kind kind, Set<Node> things) {
        Set<Node> results = new LinkedHashSet<>();
        for (Node thing : things) {
            if (kind == Kind.PAPER) {
                results.addAll(facts.objects(thing, Terms.REPORTS));
            } else {
                properties(kind).forEach(property -> results.addAll(facts.subjects(property, thing)));
            }
        }
        return results;
    }

    private boolean isTied(Node result, Map.Entry<Kind, Set<Node>> things) {
        return properties(things.getKey()).stream()
                .flatMap(property -> facts.objects(result, property).stream())
                .anyMatch(things.getValue()::contains);
    }

    /** The factor, or the upper end of its range; 0 where none is stated. */
    private double factor(Node result) {
        return Math.max(number(result, Terms.FACTOR), number(result, Terms.FACTOR_HIGH));
    }

    private double number(Node subject, Node property) {
        try {
            return facts.text(subject, property).map(Double::valueOf).orElse(0.0);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static List<Node> properties(Kind kind) {
        return PROPERTIES.getOrDefault(kind, List.of());
    }

    private static Map<Kind, List<Node>> properties() {
        Map<Kind, List<Node>> properties = new LinkedHashMap<>();
        properties.put(Kind.PAPER, List.of());
        properties.put(Kind.DATASET, List.of(Terms.ON_DATASET));
        properties.put(Kind.TECHNIQUE, List.of(Terms.ACHIEVED_BY));
        properties.put(Kind.HARDWARE, List.of(Terms.ON_HARDWARE));
        properties.put(Kind.TASK, List.of(Terms.ON_TASK));
        properties.put(Kind.METRIC, List.of(Terms.METRIC));
        return properties;
    }
}
