package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.NameMatch;
import org.techne.server.graph.NameSearch;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.graph.WordSearch;

/** Finds papers and entities by words: names first, then words of titles and abstracts. */
final class SearchTool implements Tool {
    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final Supplier<Snapshot> graph;

    SearchTool(Supplier<Snapshot> graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        String words = arguments.needed("query");
        List<Kind> kinds = arguments.kind().map(List::of).orElse(List.of(Kind.values()));
        int limit = arguments.whole("limit", USUAL, 1, MOST);
        Snapshot snapshot = graph.get();
        return snapshot.read(facts -> answer(found(words, kinds, limit + 1, snapshot, facts), limit, facts));
    }

    private static Map<Node, Kind> found(
            String words, Collection<Kind> kinds, int limit, Snapshot snapshot, Facts facts) {
        Map<Node, Kind> found = new LinkedHashMap<>();
        for (NameMatch match : new NameSearch(snapshot.dataset(), facts).find(words, kinds, limit)) {
            if (match.fits()) {
                found.put(match.thing(), match.kind());
            }
        }
        for (Node node : new WordSearch(snapshot.dataset()).find(words, limit * Kind.values().length)) {
            Kind.of(facts, node).filter(kinds::contains).ifPresent(kind -> found.putIfAbsent(node, kind));
        }
        return found;
    }

    private static ToolAnswer answer(Map<Node, Kind> found, int limit, Facts facts) {
        ObjectNode content = Json.object();
        ArrayNode hits = content.putArray("hits");
        List<String> lines = new ArrayList<>();
        found.entrySet().stream().limit(limit).forEach(entry -> {
            Node node = entry.getKey();
            String label = facts.label(node);
            String kind = entry.getValue().word();
            ObjectNode hit = hits.addObject().put("iri", node.toString());
            hit.put("kind", kind).put("name", label);
            facts.texts(node, Terms.ALT_LABEL).forEach(hit.putArray("otherNames")::add);
            String year = ResultReader.yearOf(facts, node);
            if (!year.isEmpty()) {
                hit.put("year", year);
            }
            lines.add(label + " (" + kind + (year.isEmpty() ? "" : ", " + year) + ") <" + node + ">");
        });
        content.put("truncated", found.size() > limit);
        String none = "Nothing found; try fewer or other words.";
        return new ToolAnswer(content, lines.isEmpty() ? none : String.join("\n", lines));
    }
}
