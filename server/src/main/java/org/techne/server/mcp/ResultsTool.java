package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.NameMatch;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.ResultSearch;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.HttpProblem;

/** Finds results by metric, hardware, dataset, technique, task or paper, and by how many times better they are. */
final class ResultsTool implements Tool {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Supplier<Snapshot> graph;

    ResultsTool(Supplier<Snapshot> graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        Snapshot snapshot = graph.get();
        int limit = arguments.whole("limit", USUAL, 1, MOST);
        int offset = arguments.whole("offset", 0, 0, Integer.MAX_VALUE);
        return snapshot.read(facts -> {
            Map<Kind, NameMatch> meant = meant(arguments, snapshot, facts);
            Map<Kind, Node> things = meant.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().thing()));
            List<Node> found = new ResultSearch(facts).find(things, arguments.number("minFactor"));
            ResultReader reader = new ResultReader(facts);
            List<Result> shown =
                    found.stream().skip(offset).limit(limit).map(reader::read).toList();
            return answer(meant, shown, found.size(), offset + shown.size() < found.size());
        });
    }

    private static Map<Kind, NameMatch> meant(Arguments arguments, Snapshot snapshot, Facts facts) {
        Map<Kind, NameMatch> meant = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            arguments
                    .text(kind.word())
                    .ifPresent(name -> meant.put(kind, Meant.by(name, List.of(kind), snapshot, facts)));
        }
        if (meant.isEmpty()) {
            throw HttpProblem.badRequest(
                    "Name at least one of metric, hardware, dataset, technique, task, paper.", List.of());
        }
        return meant;
    }

    private static ToolAnswer answer(Map<Kind, NameMatch> meant, List<Result> shown, int all, boolean truncated) {
        ObjectNode content = Json.object();
        ObjectNode understood = content.putObject("understood");
        meant.forEach((kind, match) -> understood
                .putObject(kind.word())
                .put("iri", match.thing().toString())
                .put("name", match.name()));
        ArrayNode results = content.putArray("results");
        shown.forEach(result -> Json.result(results.addObject(), result));
        content.put("total", all).put("truncated", truncated);
        List<String> lines = new ArrayList<>();
        lines.add(all
                + (all == 1 ? " result" : " results")
                + (truncated ? ", of which these are some; raise limit or offset for more" : ""));
        shown.forEach(result -> lines.add("- " + Json.line(result)));
        return new ToolAnswer(content, String.join("\n", lines));
    }
}
