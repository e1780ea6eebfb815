package org.techne.server.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.techne.queries.Parameter;
import org.techne.queries.ParameterType;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Problem;
import org.techne.server.http.Reply;

/** The query API, described as OpenAPI 3.1. */
public final class OpenApi implements Face {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final QueryCatalog catalog;

    public OpenApi(QueryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Reply answer(Ask ask) {
        ObjectNode root = JSON.createObjectNode();
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Techne: saved questions")
                .put("version", "0.1.0")
                .put("description", "Numbers from machine-learning papers, each with its sentence.");
        root.putArray("servers").addObject().put("url", ask.address());
        ObjectNode paths = root.putObject("paths");
        ObjectNode list = paths.putObject("/api/queries").putObject("get");
        list.put("operationId", "listQueries").put("summary", "All saved questions");
        content(
                list.putObject("responses").putObject("200").put("description", "The questions"),
                "application/json",
                "array");
        catalog.list()
                .forEach(query -> operation(
                        query, paths.putObject("/api/queries/" + query.name()).putObject("get")));
        return Reply.ok("application/json", root.toPrettyString() + "\n");
    }

    private static void operation(SavedQuery query, ObjectNode get) {
        get.put("operationId", query.name()).put("summary", query.summary()).put("description", query.description());
        query.tags().forEach(get.putArray("tags")::add);
        ArrayNode parameters = get.putArray("parameters");
        query.parameters().forEach(p -> parameter(p, parameters.addObject()));
        whole("limit", QueryRun.USUAL_LIMIT, parameters.addObject()).put("maximum", QueryRun.GREATEST_LIMIT);
        whole("page", 1, parameters.addObject());
        ObjectNode format = parameters.addObject().put("name", "format").put("in", "query");
        AnswerFormat.names()
                .forEach(format.putObject("schema").put("type", "string").putArray("enum")::add);
        ObjectNode responses = get.putObject("responses");
        ObjectNode ok = responses.putObject("200").put("description", "The rows");
        for (AnswerFormat each : AnswerFormat.values()) {
            content(ok, each.mediaType(), each == AnswerFormat.JSON ? "array" : "string");
        }
        content(
                responses.putObject("400").put("description", "A parameter is unknown or its value is refused"),
                Problem.MEDIA_TYPE,
                "object");
    }

    private static void parameter(Parameter parameter, ObjectNode node) {
        node.put("name", parameter.name()).put("in", "query").put("description", parameter.description());
        String type = switch (parameter.type()) {
            case ParameterType.Decimal d -> "number";
            case ParameterType.Whole w -> "integer";
            case ParameterType.Iri i -> "string";
            case ParameterType.Date d -> "string";
            case ParameterType.Text t -> "string";
            case ParameterType.Search s -> "string";
        };
        node.putObject("schema").put("type", type);
        node.put("example", parameter.defaultValue());
    }

    private static ObjectNode whole(String name, int usual, ObjectNode node) {
        node.put("name", name).put("in", "query");
        return node.putObject("schema").put("type", "integer").put("minimum", 1).put("default", usual);
    }

    private static void content(ObjectNode response, String mediaType, String type) {
        ObjectNode content =
                response.has("content") ? (ObjectNode) response.get("content") : response.putObject("content");
        content.putObject(mediaType).putObject("schema").put("type", type);
    }
}
