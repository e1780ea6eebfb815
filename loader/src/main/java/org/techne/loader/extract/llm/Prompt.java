package org.techne.loader.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.techne.loader.lexicon.Lexicon;

/**
 * What a model is told, and the form that its answer must have.
 *
 * @param instructions what it is told of every paper
 * @param schema the JSON schema of its answer
 * @param version changes with the instructions and the schema
 */
record Prompt(String instructions, JsonNode schema, String version) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The prompt with the terms of the ontology and the words of a lexicon filled in. */
    static Prompt of(Lexicon lexicon) {
        String instructions = resource("prompt.txt");
        for (Map.Entry<String, String> list : Terms.wordLists(lexicon).entrySet()) {
            instructions = instructions.replace(list.getKey(), list.getValue());
        }
        String schema = resource("answer-schema.json");
        for (Map.Entry<String, List<String>> list : Terms.closedLists().entrySet()) {
            schema = schema.replace("\"" + list.getKey() + "\"", json(list.getValue()));
        }
        try {
            String version = ContentHash.of(instructions, schema).substring(0, 12);
            return new Prompt(instructions, JSON.readTree(schema), version);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("answer-schema.json is no JSON", e);
        }
    }

    private static String json(List<String> names) {
        try {
            return JSON.writeValueAsString(names);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Prompt.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path; build the loader again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
