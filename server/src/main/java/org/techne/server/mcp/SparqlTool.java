package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.Supplier;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Admission;
import org.techne.server.query.Answer;
import org.techne.server.query.AnswerFormat;
import org.techne.server.query.SparqlAnswer;
import org.techne.server.query.SparqlRun;

/** Runs a SPARQL query that only reads. */
final class SparqlTool implements Tool {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Supplier<Snapshot> graph;
    private final Admission admission;
    private final Duration time;

    SparqlTool(Supplier<Snapshot> graph, Admission admission, Duration time) {
        this.graph = graph;
        this.admission = admission;
        this.time = time;
    }

    @Override
    public String name() {
        return "sparql";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        String query = arguments.needed("query");
        int limit = arguments.whole("limit", USUAL, 1, MOST);
        return told(admission.admit(() -> new SparqlRun(graph.get().dataset(), time).run(query, limit)));
    }

    private static ToolAnswer told(SparqlAnswer answer) {
        ObjectNode content = Json.object();
        return switch (answer) {
            case SparqlAnswer.Truth truth -> {
                content.put("form", "ask").put("truncated", false).put("boolean", truth.holds());
                yield new ToolAnswer(content, truth.holds() ? "yes" : "no");
            }
            case SparqlAnswer.Triples triples -> {
                content.put("form", "graph").put("truncated", triples.more());
                content.put("turtle", triples.turtle()).put("triples", triples.triples());
                yield new ToolAnswer(content, triples.turtle() + cut(triples.more(), "triples"));
            }
            case SparqlAnswer.Rows rows -> {
                Answer table = rows.answer();
                content.put("form", "select").put("truncated", table.more());
                table.columns().forEach(content.putArray("columns")::add);
                content.set("rows", table.objects());
                yield new ToolAnswer(content, AnswerFormat.MD.write(table) + cut(table.more(), "rows"));
            }
        };
    }

    private static String cut(boolean more, String what) {
        return more ? "\nTruncated: there are more " + what + ". Narrow the query, raise limit, or use OFFSET." : "";
    }
}
