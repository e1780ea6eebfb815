package org.techne.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.graph.WordIndex;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** Search over names, titles and abstracts, by the text index. */
public final class SearchPage implements Face {
    private static final int NAMES = 40;
    private static final int NAMES_SOUGHT = 200;
    private static final int PAPERS = 40;

    /** Something found; the note says its year or its other names. */
    public record Hit(Entity entity, String note) {}

    /** Hits of one kind. */
    public record Group(String title, List<Hit> hits) {}

    /** What the template shows. */
    public record Model(String words, List<Group> groups) {}

    private final Graphs graphs;

    SearchPage(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        String typed = typed(ask);
        Snapshot snapshot = graphs.now();
        List<Group> groups = snapshot.read(facts -> groups(snapshot, facts, typed));
        Frame frame = new Frame(typed.isEmpty() ? "Search" : typed, "Search the graph.", List.of(), "", typed);
        return Reply.html(Templates.page("search", Map.of("frame", frame, "model", new Model(typed, groups))));
    }

    /** What is sought, cut to a length that nobody types. */
    static String typed(Ask ask) {
        String words = ask.parameter("q").orElse("");
        return words.substring(0, Math.min(200, words.length()));
    }

    /** What is found, by kind; names before papers. */
    static List<Group> groups(Snapshot snapshot, Facts facts, String typed) {
        Map<String, List<Hit>> byKind = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            byKind.put(kind.label(), new ArrayList<>());
        }
        byKind.put("Paper", new ArrayList<>());
        Set<Node> found = new LinkedHashSet<>();
        WordIndex.find(snapshot, Terms.PREF_LABEL, typed, NAMES_SOUGHT).stream()
                .sorted(closest(facts, typed))
                .limit(NAMES)
                .forEach(found::add);
        found.addAll(WordIndex.find(snapshot, Terms.TITLE, typed, PAPERS));
        found.addAll(WordIndex.find(snapshot, Terms.ABSTRACT, typed, PAPERS));
        found.forEach(node -> place(facts, node, byKind));
        return byKind.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Names that begin as typed before others, short ones before long ones. */
    private static Comparator<Node> closest(Facts facts, String typed) {
        String begin = typed.strip().toLowerCase(Locale.ROOT);
        Map<Node, String> labels = new HashMap<>();
        Function<Node, String> label =
                node -> labels.computeIfAbsent(node, n -> facts.label(n).toLowerCase(Locale.ROOT));
        return Comparator.comparing((Node node) -> !label.apply(node).startsWith(begin))
                .thenComparing(node -> label.apply(node).length())
                .thenComparing(label);
    }

    private static void place(Facts facts, Node node, Map<String, List<Hit>> byKind) {
        Entity entity = new Entity(node.toString(), facts.label(node));
        if (facts.has(node, Terms.TYPE, Terms.PAPER)) {
            add("Paper", new Hit(entity, ResultReader.yearOf(facts, node)), byKind);
            return;
        }
        EntityKind.of(facts, node)
                .ifPresent(kind -> add(
                        kind.label(), new Hit(entity, String.join(", ", facts.texts(node, Terms.ALT_LABEL))), byKind));
    }

    private static void add(String kind, Hit hit, Map<String, List<Hit>> byKind) {
        byKind.computeIfAbsent(kind, name -> new ArrayList<>()).add(hit);
    }
}
