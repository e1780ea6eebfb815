package org.techne.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.queries.QueryCatalog;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** The document is valid, and what it says is what the server does. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path data;

    private static TechneServer server;
    private static Caller caller;
    private static ObjectNode document;

    @BeforeAll
    static void start() throws Exception {
        server = TestGraph.served(data, "/numbers.ttl");
        caller = new Caller(server.address());
        document = (ObjectNode) JSON.readTree(caller.get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theDocumentIsValid() {
        SwaggerParseResult read = read(document);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.isOpenapi31()).isTrue();
        assertThat(read.getOpenAPI().getPaths().keySet())
                .contains("/dump/{file}", "/reconcile", "/mcp", "/sparql", "/api/queries/methods-above-speedup")
                .hasSizeGreaterThan(QueryCatalog.fromClasspath().list().size() + 10);
    }

    @Test
    void theValidatorNoticesWhatIsWrong() {
        ObjectNode broken = document.deepCopy();
        ((ObjectNode) broken.at("/paths/~1mcp/post")).remove("responses");
        ((ObjectNode) broken.at("/info")).remove("title");
        assertThat(read(broken).getMessages()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasANameOfItsOwn() {
        document.findValuesAsText("$ref")
                .forEach(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        List<String> ids = document.findValuesAsText("operationId");
        Set<String> distinct = new HashSet<>(ids);
        assertThat(distinct).hasSameSizeAs(ids);
        assertThat(document.toString()).doesNotContain("$ref\":\"http");
    }

    @Test
    void theServerAnswersAsItSays() throws Exception {
        fits("/paths/~1api~1queries/get/responses/200/content/application~1json/schema", caller.get("/api/queries"));
        for (var query : QueryCatalog.fromClasspath().list()) {
            String path = "/api/queries/" + query.name();
            fits(
                    "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema",
                    caller.get(path, "Accept", "application/json"));
        }
        fits(
                "/paths/~1neighbourhood~1{kind}~1{slug}.json/get/responses/200/content/application~1json/schema",
                caller.get("/neighbourhood/hardware/nvidia-a100.json"));
        fits("/components/schemas/Manifest", caller.get("/reconcile"));
        String batch = "{\"q\":{\"query\":\"A100\"}}";
        String answer = "/paths/~1reconcile/post/responses/200/content/application~1json/schema";
        fits(answer, caller.form("/reconcile", Map.of("queries", batch)));
        fits(answer, caller.form("/reconcile", Map.of("extend", "{\"ids\":[],\"properties\":[]}")));
        fits(
                "/paths/~1reconcile~1suggest~1{what}/get/responses/200/content/application~1json/schema",
                caller.get("/reconcile/suggest/entity?prefix=qu"));
    }

    @Test
    void problemsAreAsItSays() throws Exception {
        List<HttpResponse<String>> problems = new ArrayList<>();
        problems.add(caller.get("/api/queries/methods-above-speedup?min=two", "Accept", "application/json"));
        problems.add(caller.get("/dump/none", "Accept", "application/json"));
        problems.add(caller.get("/sparql?query=SELECT"));
        problems.add(caller.form("/reconcile", Map.of("queries", "x")));
        problems.add(caller.get("/mcp"));
        for (HttpResponse<String> problem : problems) {
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            fits("/components/schemas/Problem", problem);
        }
    }

    private static SwaggerParseResult read(ObjectNode described) {
        return new OpenAPIV3Parser().readContents(described.toString(), null, null);
    }

    /** The document itself is the schema, entered at this place. */
    private static void fits(String pointer, HttpResponse<String> answer) {
        JsonNode place = document.at(pointer);
        assertThat(place.isMissingNode()).as(pointer).isFalse();
        ObjectNode schema = JSON.createObjectNode()
                .put("$ref", "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
        schema.set("paths", document.get("paths"));
        schema.set("components", document.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(answer.body(), InputFormat.JSON))
                .as(pointer + " " + answer.body())
                .isEmpty();
    }
}
