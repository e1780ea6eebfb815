package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.techne.queries.Parameter;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;

/** The saved questions there are, with their parameters. */
final class ListQueriesTool implements Tool {
    private final QueryCatalog catalog;

    ListQueriesTool(QueryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "list_queries";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        ObjectNode content = Json.object();
        ArrayNode queries = content.putArray("queries");
        List<String> lines = new ArrayList<>();
        for (SavedQuery query : catalog.list()) {
            ObjectNode node = queries.addObject().put("name", query.name());
            node.put("summary", query.summary()).put("description", query.description());
            ArrayNode parameters = node.putArray("parameters");
            query.parameters().forEach(parameter -> said(parameters.addObject(), parameter));
            query.columns().forEach(node.putArray("columns")::add);
            List<String> usual = query.parameters().stream()
                    .map(parameter -> parameter.name() + "=" + parameter.defaultValue())
                    .toList();
            lines.add(query.name() + ": " + query.summary() + " (" + String.join(", ", usual) + ")");
        }
        return new ToolAnswer(content, String.join("\n", lines));
    }

    private static void said(ObjectNode node, Parameter parameter) {
        node.put("name", parameter.name())
                .put("type", parameter.type().name())
                .put("default", parameter.defaultValue())
                .put("description", parameter.description());
    }
}
