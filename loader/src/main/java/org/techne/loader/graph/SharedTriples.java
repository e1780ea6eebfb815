package org.techne.loader.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.RuleName;
import org.techne.loader.identity.Paper;
import org.techne.loader.source.Origin;

/** Describes persons, source documents and rules once each, whatever number of papers name them. To be told of papers in their order, by one thread. */
public final class SharedTriples {
    private final IriMint mint;
    /** By the IRI of a person the first name met; further names of one IRI are few. */
    private final Map<String, String> persons = new HashMap<>();

    private final Set<String> furtherNames = new HashSet<>();
    private final Map<Node, String> sources = new HashMap<>();
    private final Set<String> furtherFormats = new HashSet<>();
    private final Set<String> rules = new TreeSet<>();

    /** Nothing described yet. */
    public SharedTriples(IriMint mint) {
        this.mint = mint;
    }

    /** Describes the persons and sources that this paper is the first to name, and remembers its rules. */
    public void note(Paper paper, PaperFacts facts, Consumer<Triple> out) {
        paper.record().authors().forEach(name -> person(name, out));
        paper.origins().forEach(origin -> source(origin, out));
        facts.results().forEach(result -> rules.add(result.rule().value()));
    }

    private void person(String name, Consumer<Triple> out) {
        Node person = mint.person(name);
        String first = persons.putIfAbsent(person.getURI(), name);
        if (first == null) {
            Descriptions.person(new Subject(person, out));
        }
        if (first == null || !first.equals(name) && furtherNames.add(name)) {
            Descriptions.named(new Subject(person, out), name);
        }
    }

    private void source(Origin origin, Consumer<Triple> out) {
        Node source = mint.source(origin);
        String first = sources.putIfAbsent(source, origin.format());
        if (first == null) {
            Descriptions.source(new Subject(source, out), IriMint.fileName(origin.document()));
        }
        if (first == null || !first.equals(origin.format()) && furtherFormats.add(source + " " + origin.format())) {
            Descriptions.inFormat(new Subject(source, out), origin.format());
        }
    }

    /** Remembers a rule. */
    public void note(RuleName rule) {
        rules.add(rule.value());
    }

    /** Describes the rules that found something. */
    public void describeRules(Consumer<Triple> out) {
        for (String rule : rules) {
            Descriptions.rule(new Subject(mint.rule(new RuleName(rule)), out), rule);
        }
    }

    /** The documents that papers came from. */
    public Set<Node> sources() {
        return Set.copyOf(sources.keySet());
    }
}
