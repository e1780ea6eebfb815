package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.http.HttpProblem;

/** The words that state a result, where they stand, and which rule read them. */
final class EvidenceTool implements Tool {
    private final Supplier<Snapshot> graph;

    EvidenceTool(Supplier<Snapshot> graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        String iri = arguments.needed("result");
        Node node = NodeFactory.createURI(iri);
        return graph.get().read(facts -> {
            if (!facts.has(node, Terms.TYPE, Terms.RESULT)) {
                throw HttpProblem.badRequest(
                        "No result is called " + iri + "; give the iri of one that the tool results names.", List.of());
            }
            return answer(new ResultReader(facts).read(node), facts);
        });
    }

    private static ToolAnswer answer(Result result, Facts facts) {
        Node paper = NodeFactory.createURI(result.paper().iri());
        String summary = facts.text(paper, Terms.ABSTRACT).orElse("");
        Result.Evidence evidence = result.evidence();
        ObjectNode content = Json.object();
        Json.result(content.putObject("result"), result);
        content.put("quote", evidence.exact())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("inTitle", evidence.inTitle())
                .put("abstract", summary);
        Json.entity(content.putObject("rule"), result.rule());
        String sure = "confidence " + result.confidence()
                + (result.inferred() ? ", partly inferred from outside the sentence" : "");
        String text =
                Json.line(result) + "\nRead by rule " + result.rule().label() + ", " + sure + ". Abstract: " + summary;
        return new ToolAnswer(content, text);
    }
}
