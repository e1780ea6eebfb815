package org.techne.loader.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * A request to the chat-completions interface.
 *
 * @param body its JSON
 * @param mostTokens what it may cost with its answer, estimated generously
 */
record ChatRequest(String body, long mostTokens) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** English has about four characters a token, formulas fewer. */
    private static final int CHARACTERS_PER_TOKEN = 2;

    /** Asks about a paper. */
    static ChatRequest of(Prompt prompt, String model, int answerTokens, String paper) {
        ObjectNode request = JSON.createObjectNode();
        request.put("model", model).put("temperature", 0).put("max_tokens", answerTokens);
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.instructions());
        messages.addObject().put("role", "user").put("content", paper);
        request.putObject("response_format")
                .put("type", "json_schema")
                .putObject("json_schema")
                .put("name", "techne_facts")
                .put("strict", true)
                .set("schema", prompt.schema());
        String body = json(request);
        return new ChatRequest(body, body.length() / CHARACTERS_PER_TOKEN + answerTokens);
    }

    /** A paper as the user's message. */
    static String paper(String title, String body) {
        return json(JSON.createObjectNode().put("title", title).put("abstract", body));
    }

    private static String json(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
