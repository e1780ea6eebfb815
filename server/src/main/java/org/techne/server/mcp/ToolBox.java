package org.techne.server.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techne.queries.QueryCatalog;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Admission;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;
import org.techne.server.query.Questions;

/** The tools over one graph, and how they are called; the same over every transport. */
public final class ToolBox {
    /** Told to a model before it sees the tools. */
    static final String INSTRUCTIONS = """
            Techne holds what machine-learning papers measured: each number with its metric, method, baseline, device, dataset and the \
            sentence that states it. To answer "which methods are at least 2x faster on an A100" call results with metric speed, \
            hardware A100 and minFactor 2. Names may be given as people write them; where several things fit, the answer lists their \
            IRIs. Cite the quote and the paper of what you use, and keep "up to" and "about". What is not in the graph was not \
            found in an abstract; that does not mean that nobody measured it.""";

    private static final Logger LOG = LoggerFactory.getLogger(ToolBox.class);

    private final List<Tool> tools;

    /**
     * All tools.
     *
     * @param time how long a query may take
     */
    public ToolBox(Graphs graphs, QueryCatalog catalog, Questions questions, Admission admission, Duration time) {
        Supplier<Snapshot> graph = graphs::now;
        tools = List.of(
                new SearchTool(graph),
                new EntityTool(graph),
                new ResultsTool(graph),
                new EvidenceTool(graph),
                new ListQueriesTool(catalog),
                new RunQueryTool(catalog, questions),
                new SparqlTool(graph, admission, time));
    }

    List<Tool> tools() {
        return tools;
    }

    /** Calls a tool; what goes wrong becomes an error that the model can mend. */
    static McpSchema.CallToolResult call(Tool tool, McpSchema.CallToolRequest request) {
        Map<String, Object> values = Optional.ofNullable(request.arguments()).orElse(Map.of());
        try {
            ToolAnswer answer = tool.call(new Arguments(values));
            return McpSchema.CallToolResult.builder()
                    .addTextContent(answer.text())
                    .structuredContent(answer.content())
                    .isError(false)
                    .build();
        } catch (HttpProblem refused) {
            return error(said(refused.problem()));
        } catch (RuntimeException fault) {
            LOG.error("E605 the tool {} failed", tool.name(), fault);
            return error("A fault of this server; the call was fine. It is in the server's log.");
        }
    }

    private static String said(Problem problem) {
        String candidates =
                problem.candidates().isEmpty() ? "" : "\nCandidates:\n" + String.join("\n", problem.candidates());
        return problem.title() + ": " + problem.detail() + candidates;
    }

    private static McpSchema.CallToolResult error(String text) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(text)
                .isError(true)
                .build();
    }
}
