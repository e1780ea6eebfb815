package org.techne.server.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.techne.queries.Parameter;
import org.techne.queries.ParameterType;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** What programs can ask here, as OpenAPI 3.1: {@code openapi.json} beside this class, and a path for each saved question. */
public final class OpenApi implements Face {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REF = "$ref";

    private final QueryCatalog catalog;
    private final String version;

    /**
     * Describes these questions.
     *
     * @param version of this program
     */
    public OpenApi(QueryCatalog catalog, String version) {
        this.catalog = catalog;
        this.version = version;
    }

    @Override
    public Reply answer(Ask ask) {
        ObjectNode root = skeleton();
        ((ObjectNode) root.get("info")).put("version", version);
        ((ArrayNode) root.get("servers")).addObject().put("url", ask.address());
        ObjectNode paths = (ObjectNode) root.get("paths");
        catalog.list()
                .forEach(query -> operation(
                        query, paths.putObject("/api/queries/" + query.name()).putObject("get")));
        return Reply.ok("application/json", root.toPrettyString() + "\n");
    }

    private static ObjectNode skeleton() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            JsonNode root = in == null ? JSON.nullNode() : JSON.readTree(in);
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw new IllegalStateException("openapi.json is not on the class path; build the module again");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void operation(SavedQuery query, ObjectNode get) {
        get.put("operationId", query.name()).put("summary", query.summary()).put("description", query.description());
        get.putArray("tags").add("questions");
        ArrayNode parameters = get.putArray("parameters");
        query.parameters().forEach(parameter -> parameter(parameter, parameters.addObject()));
        whole("limit", "Rows a page", QueryRun.USUAL_LIMIT, parameters).put("maximum", QueryRun.GREATEST_LIMIT);
        whole("page", "From 1", 1, parameters);
        ObjectNode format = parameters.addObject().put("name", "format").put("in", "query");
        format.put("description", "Instead of an Accept header");
        AnswerFormat.names()
                .forEach(format.putObject("schema").put("type", "string").putArray("enum")::add);
        ObjectNode responses = get.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "The rows").putObject("content");
        for (AnswerFormat each : AnswerFormat.values()) {
            schema(each, query, content.putObject(each.mediaType()).putObject("schema"));
        }
        refer(responses, "400", "Refused");
        refer(responses, "406", "Refused");
        refer(responses, "503", "Later");
    }

    private static void schema(AnswerFormat format, SavedQuery query, ObjectNode schema) {
        if (format == AnswerFormat.JSON) {
            ObjectNode row = schema.put("type", "array").putObject("items").put("type", "object");
            ObjectNode columns =
                    row.put("description", "A column without a value is absent").putObject("properties");
            query.columns()
                    .forEach(column -> columns.putObject(column)
                            .putArray("type")
                            .add("string")
                            .add("number")
                            .add("boolean"));
            row.put("additionalProperties", false);
        } else {
            schema.put("type", format == AnswerFormat.SRJ ? "object" : "string");
        }
    }

    private static void refer(ObjectNode responses, String status, String name) {
        responses.putObject(status).put(REF, "#/components/responses/" + name);
    }

    private static void parameter(Parameter parameter, ObjectNode node) {
        node.put("name", parameter.name()).put("in", "query");
        String thing = parameter.type() instanceof ParameterType.Iri ? " (a name, a slug or an IRI)" : "";
        node.put("description", parameter.description() + thing);
        String type = switch (parameter.type()) {
            case ParameterType.Decimal d -> "number";
            case ParameterType.Whole w -> "integer";
            case ParameterType.Iri i -> "string";
            case ParameterType.Date d -> "string";
            case ParameterType.Text t -> "string";
            case ParameterType.Search s -> "string";
        };
        node.putObject("schema").put("type", type);
        if (type.equals("string")) {
            node.put("example", parameter.defaultValue());
        }
    }

    private static ObjectNode whole(String name, String description, int usual, ArrayNode parameters) {
        ObjectNode node = parameters.addObject().put("name", name).put("in", "query");
        node.put("description", description);
        return node.putObject("schema").put("type", "integer").put("minimum", 1).put("default", usual);
    }
}
