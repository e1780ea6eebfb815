package org.techne.server.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What a tool is called, does, takes and gives, as {@code tools/<name>.json} beside this class says.
 *
 * @param description for the model that chooses among tools
 * @param input JSON schema of the arguments
 * @param output JSON schema of the structured content
 */
record ToolDefinition(
        String name, String title, String description, Map<String, Object> input, Map<String, Object> output) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<ToolDefinition> TYPE = new TypeReference<>() {};

    /** The definition of that name. */
    static ToolDefinition named(String name) {
        String path = "tools/" + name + ".json";
        try (InputStream in = ToolDefinition.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path; build the module again");
            }
            return JSON.readValue(in, TYPE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As the protocol says it: reads only, always the same answer, of a closed world. */
    McpSchema.Tool tool() {
        return McpSchema.Tool.builder(name, input)
                .title(title)
                .description(description)
                .outputSchema(output)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }
}
