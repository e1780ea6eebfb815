package org.techne.server.neighbourhood;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Terms;

/** What each step leads to from one thing, the most relevant first: what most papers name, and the newest papers. */
final class Candidates {
    /** In how many papers things are counted: what a thousand say, more would hardly change. */
    static final int PAPERS = 1000;
    /** A thing that more papers name says little of which papers are alike. */
    private static final int TOO_COMMON = 300;

    /** A thing that a step leads to, with the papers that count for it. */
    record Candidate(Node node, int papers, String order) {}

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::papers)
            .reversed()
            .thenComparing(Candidate::order, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.node().toString());

    private final Facts facts;
    private final Node centre;
    private final Set<Node> papers = new LinkedHashSet<>();
    private final int named;

    Candidates(Facts facts, Node centre, Kind kind) {
        this.facts = facts;
        this.centre = centre;
        int count = 0;
        for (Node property : Step.fromPapers(kind)) {
            subjects(property, PAPERS - papers.size()).forEach(papers::add);
            count += facts.count(Node.ANY, property, centre);
        }
        this.named = papers.size() < PAPERS ? papers.size() : count;
    }

    /** How many papers were read. */
    int counted() {
        return papers.size();
    }

    /** How many papers name the thing; where not all were read, one that names it in two ways counts twice. */
    int named() {
        return named;
    }

    List<Candidate> of(Step step) {
        return switch (step) {
            case Step.Out out -> stated(facts.objects(centre, out.property()), out.property());
            case Step.In in -> stated(subjects(in.property(), PAPERS), in.property());
            case Step.Beside beside -> beside(beside.properties());
            case Step.Alike alike -> alike();
        };
    }

    /** How many there are, also of those that were not read. */
    int total(Step step, List<Candidate> found) {
        return step instanceof Step.In in ? facts.count(Node.ANY, in.property(), centre) : found.size();
    }

    private List<Node> subjects(Node property, int most) {
        return facts.slice(Node.ANY, property, centre, 0, most).stream()
                .map(Triple::getSubject)
                .toList();
    }

    private List<Candidate> stated(Collection<Node> nodes, Node property) {
        boolean ofPapers = !property.equals(Terms.BROADER) && !property.equals(Terms.FOR_TASK);
        return nodes.stream()
                .filter(Node::isURI)
                .distinct()
                .map(node -> new Candidate(node, 0, ofPapers ? issued(node) : weight(node)))
                .sorted(BEST)
                .toList();
    }

    private String issued(Node paper) {
        return facts.text(paper, Terms.ISSUED).orElse("");
    }

    /** How often it is spoken of, in so many digits that text sorts as numbers do. */
    private String weight(Node thing) {
        return String.format(Locale.ROOT, "%09d", facts.count(Node.ANY, Node.ANY, thing));
    }

    private List<Candidate> beside(List<Node> properties) {
        Map<Node, Integer> counts = new HashMap<>();
        for (Node paper : papers) {
            Set<Node> others = new HashSet<>();
            properties.forEach(property -> others.addAll(facts.objects(paper, property)));
            others.forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        return ranked(counts);
    }

    /** By how many things both papers name; what many papers name does not count. */
    private List<Candidate> alike() {
        Map<Node, Integer> counts = new HashMap<>();
        for (Node property : Step.fromPapers(Kind.TECHNIQUE)) {
            facts.objects(centre, property).forEach(thing -> count(thing, property, counts));
        }
        for (Node property : List.of(Terms.EVALUATES_ON, Terms.RUNS_ON)) {
            facts.objects(centre, property).forEach(thing -> count(thing, property, counts));
        }
        return ranked(counts);
    }

    private void count(Node thing, Node property, Map<Node, Integer> counts) {
        Set<Node> naming = new HashSet<>();
        List<Node> properties = property.equals(Terms.EVALUATES_ON) || property.equals(Terms.RUNS_ON)
                ? List.of(property)
                : Step.fromPapers(Kind.TECHNIQUE);
        for (Node each : properties) {
            facts.slice(Node.ANY, each, thing, 0, TOO_COMMON + 1).forEach(triple -> naming.add(triple.getSubject()));
        }
        if (naming.size() <= TOO_COMMON) {
            naming.forEach(paper -> counts.merge(paper, 1, Integer::sum));
        }
    }

    private List<Candidate> ranked(Map<Node, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isURI() && !entry.getKey().equals(centre))
                .map(entry -> new Candidate(entry.getKey(), entry.getValue(), ""))
                .sorted(BEST)
                .toList();
    }
}
