package org.techne.loader.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.techne.loader.graph.Tn;
import org.techne.loader.graph.Vocabulary;

/** Finds papers and entities by words. A word in a name weighs more than one in a title, and that more than one in an abstract. */
public final class TextSearch {
    private static final Map<Node, Double> WEIGHTS =
            Map.of(Vocabulary.SKOS_PREF_LABEL, 3.0, Vocabulary.DCTERMS_TITLE, 2.0, Vocabulary.DCTERMS_ABSTRACT, 1.0);
    private static final int CANDIDATES = 10;

    private final DatasetGraph dataset;
    private final TextIndex index;

    /** Searches a graph with its index. */
    public TextSearch(DatasetGraph dataset, TextIndex index) {
        this.dataset = dataset;
        this.index = index;
    }

    /**
     * Something found.
     *
     * @param kind its class without namespace, such as {@code Paper}
     * @param name its preferred label or title
     * @param score how well it fits; comparable within one search only
     */
    public record Hit(Node node, String kind, String name, double score) {}

    /**
     * The best fits, best first.
     *
     * @param words any text; signs have no meaning
     * @param limit how many at most
     */
    public List<Hit> find(String words, int limit) {
        String query = query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        return Txn.calculateRead(dataset, () -> {
            Map<Node, Double> scores = new HashMap<>();
            WEIGHTS.forEach((field, weight) -> {
                for (TextHit hit : index.query(field, query, null, null, limit * CANDIDATES)) {
                    scores.merge(hit.getNode(), hit.getScore() * weight, Double::sum);
                }
            });
            return best(scores, limit);
        });
    }

    /** All words first, then the words as one, for FlashAttention is asked for as "flash attention"; then any of them. */
    private static String query(String words) {
        List<String> terms = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(QueryParserBase.escape(word));
            }
        }
        return terms.isEmpty()
                ? ""
                : "(+" + String.join(" +", terms) + ")^4 " + String.join("", terms) + "*^3 " + String.join(" ", terms);
    }

    private List<Hit> best(Map<Node, Double> scores, int limit) {
        Graph graph = dataset.getDefaultGraph();
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Node, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Node::getURI))))
                .limit(limit)
                .map(entry -> hit(graph, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Hit hit(Graph graph, Node node, double score) {
        String kind = objects(graph, node, Vocabulary.RDF_TYPE).stream()
                .map(Node::getURI)
                .filter(type -> type.startsWith(Tn.NS))
                .map(type -> type.substring(Tn.NS.length()))
                .findFirst()
                .orElse("");
        Optional<String> name = objects(graph, node, Vocabulary.SKOS_PREF_LABEL).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst();
        Optional<String> title = objects(graph, node, Vocabulary.DCTERMS_TITLE).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst();
        return new Hit(node, kind, name.or(() -> title).orElse(node.getURI()), score);
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }
}
