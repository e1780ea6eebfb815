package org.techne.server.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Terms;
import org.techne.server.rdf.Prefixes;

/** The classes and properties that a graph uses, by its own count of them: what an editor completes. */
public final class Vocabulary {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final Node TRIPLES = NodeFactory.createURI(VOID + "triples");
    private static final Node ENTITIES = NodeFactory.createURI(VOID + "entities");

    /**
     * A term.
     *
     * @param name with its prefix: {@code tn:achievedBy}
     * @param namespace what the prefix stands for
     * @param count how many triples have it, or how many things are of it
     * @param isClass whether it is a class
     */
    public record Term(String name, String namespace, long count, boolean isClass) {
        /** The prefix without its colon. */
        public String prefix() {
            return name.substring(0, name.indexOf(':'));
        }
    }

    private final List<Term> terms;

    private Vocabulary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The vocabulary of a graph that describes itself; where it does not, there is none. */
    public static Vocabulary of(Facts facts) {
        List<Term> terms = new ArrayList<>();
        collect(facts, "property", TRIPLES, false, terms);
        collect(facts, "class", ENTITIES, true, terms);
        terms.sort(Comparator.comparingLong(Term::count).reversed().thenComparing(Term::name));
        return new Vocabulary(terms);
    }

    /** Terms that begin so, then terms whose own name holds the text; the most used first. */
    public List<Term> like(String text, int most) {
        String sought = text.toLowerCase(Locale.ROOT);
        List<Term> found = new ArrayList<>();
        terms.stream().filter(term -> folded(term).startsWith(sought)).forEach(found::add);
        if (sought.indexOf(':') < 0) {
            terms.stream()
                    .filter(term -> !found.contains(term) && folded(term).contains(sought))
                    .forEach(found::add);
        }
        return found.stream().limit(most).toList();
    }

    private static String folded(Term term) {
        return term.name().toLowerCase(Locale.ROOT);
    }

    private static void collect(Facts facts, String what, Node count, boolean isClass, List<Term> terms) {
        for (Triple part : facts.triples(Node.ANY, NodeFactory.createURI(VOID + what), Node.ANY)) {
            long number =
                    facts.text(part.getSubject(), count).map(Long::parseLong).orElse(0L);
            term(part.getObject(), number, isClass).ifPresent(terms::add);
        }
    }

    private static Optional<Term> term(Node node, long count, boolean isClass) {
        return node.isURI()
                ? prefixed(node.getURI(), Prefixes.ALL)
                        .map(name -> new Term(
                                name,
                                node.getURI().substring(0, node.getURI().length() - localLength(name)),
                                count,
                                isClass))
                : Optional.empty();
    }

    private static int localLength(String name) {
        return name.length() - name.indexOf(':') - 1;
    }

    /** An IRI with a prefix; empty where none fits or the rest would have to be escaped. */
    public static Optional<String> prefixed(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .filter(prefix -> iri.substring(prefix.getValue().length())
                        .matches("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_-])?"))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()));
    }

    /** Prefixes of the things that a graph of papers names, by their folders. */
    public static Map<String, String> folders() {
        return Map.of(
                "technique", Terms.BASE + "technique/",
                "dataset", Terms.BASE + "dataset/",
                "task", Terms.BASE + "task/",
                "hardware", Terms.BASE + "hardware/",
                "metric", Terms.BASE + "metric/",
                "paper", Terms.BASE + "paper/");
    }
}
