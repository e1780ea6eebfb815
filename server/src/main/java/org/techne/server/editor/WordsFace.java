package org.techne.server.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.PerVersion;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.graph.WordIndex;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** {@code /query/words?text=}: what the word at the cursor may become, as JSON: classes, properties and names of the graph. */
public final class WordsFace implements Face {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TERMS = 20;
    private static final int NAMES = 20;
    private static final int SOUGHT = 200;
    private static final int LONGEST = 100;

    private final Graphs graphs;
    private final PerVersion<Vocabulary> vocabulary = new PerVersion<>(graph -> graph.read(Vocabulary::of));

    public WordsFace(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        String given = ask.parameter("text").orElse("").replaceAll("[<>]", "");
        String text = given.substring(0, Math.min(LONGEST, given.length()));
        Snapshot snapshot = graphs.now();
        ArrayNode words = JSON.createArrayNode();
        vocabulary.of(snapshot).like(text, TERMS).forEach(term -> add(term, words));
        snapshot.read(facts -> {
            names(snapshot, text).forEach(node -> add(facts, node, words));
            return words;
        });
        return Reply.ok("application/json", words + "\n");
    }

    /** Things by their names; after a prefix only those of its folder. */
    private static List<Node> names(Snapshot snapshot, String text) {
        int colon = text.indexOf(':');
        String folder = colon < 0 ? Terms.BASE : Vocabulary.folders().getOrDefault(text.substring(0, colon), "");
        return folder.isEmpty()
                ? List.of()
                : WordIndex.find(snapshot, Terms.PREF_LABEL, text.substring(colon + 1), SOUGHT).stream()
                        .filter(node -> node.isURI() && node.getURI().startsWith(folder))
                        .limit(NAMES)
                        .toList();
    }

    private static void add(Vocabulary.Term term, ArrayNode words) {
        words.addObject()
                .put("name", term.name())
                .put("prefix", term.prefix())
                .put("namespace", term.namespace())
                .put(
                        "note",
                        String.format(Locale.ROOT, term.isClass() ? "class, %,d things" : "%,d triples", term.count()));
    }

    private static void add(Facts facts, Node node, ArrayNode words) {
        Map<String, String> folders = Vocabulary.folders();
        String name = Vocabulary.prefixed(node.getURI(), folders).orElse("<" + node.getURI() + ">");
        String prefix = name.startsWith("<") ? "" : name.substring(0, name.indexOf(':'));
        words.addObject()
                .put("name", name)
                .put("prefix", prefix)
                .put("namespace", folders.getOrDefault(prefix, ""))
                .put("note", facts.label(node));
    }
}
