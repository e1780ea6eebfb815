package org.techne.server.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;

/** Finds things by words of their names, titles and abstracts. */
public final class WordIndex {
    private WordIndex() {}

    /**
     * What bears all the words, the last of them perhaps unfinished; the best first. Inside the caller's transaction.
     *
     * @param property of the words: a label, a title, an abstract
     * @param typed as a person types: signs that the index's language would read count as blanks
     */
    public static List<Node> find(Snapshot snapshot, Node property, String typed, int most) {
        String query = query(typed);
        if (query.isEmpty() || !(snapshot.dataset() instanceof DatasetGraphText text)) {
            return List.of();
        }
        return text.getTextIndex().query(property, query, null, null, most).stream()
                .map(TextHit::getNode)
                .distinct()
                .toList();
    }

    private static String query(String typed) {
        return Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> "(" + word + " OR " + word + "*)")
                .collect(Collectors.joining(" AND "));
    }
}
