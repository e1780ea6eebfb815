package org.techne.server.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds things by words of names, titles and abstracts. A word in a name weighs more than one in a title, and that more than one in an abstract. */
public final class WordSearch {
    private static final Map<Node, Double> WEIGHTS =
            Map.of(Terms.PREF_LABEL, 3.0, Terms.TITLE, 2.0, Terms.ABSTRACT, 1.0);
    private static final int MOST_WORDS = 20;

    private final DatasetGraph dataset;

    public WordSearch(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The things that fit best, best first; those with all words before those with some. */
    public List<Node> find(String text, int limit) {
        List<String> words =
                Likeness.words(text).stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty() || !(dataset instanceof DatasetGraphText indexed)) {
            return List.of();
        }
        Map<Node, Double> scores = new HashMap<>();
        WEIGHTS.forEach((field, weight) -> {
            for (TextHit hit : indexed.getTextIndex().query(field, query(words), null, null, limit)) {
                scores.merge(hit.getNode(), hit.getScore() * weight, Double::sum);
            }
        });
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Node, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Things of which a name has all these words, the last of them perhaps unfinished. */
    public List<Node> beginning(String text, int limit) {
        List<String> words = Likeness.words(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty() || !(dataset instanceof DatasetGraphText indexed)) {
            return List.of();
        }
        String query =
                words.stream().map(word -> "(" + word + " OR " + word + "*)").collect(Collectors.joining(" AND "));
        return indexed.getTextIndex().query(Terms.PREF_LABEL, query, null, null, limit).stream()
                .map(TextHit::getNode)
                .distinct()
                .toList();
    }

    private static String query(List<String> words) {
        String all = words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
        return "(" + all + ")^4 " + String.join("", words) + "*^3 " + String.join(" ", words);
    }
}
