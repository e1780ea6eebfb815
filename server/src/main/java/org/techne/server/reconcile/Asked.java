package org.techne.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techne.server.graph.Kind;
import org.techne.server.http.HttpProblem;

/**
 * One query of a batch.
 *
 * @param name to look for; empty where only conditions are given
 * @param kinds which things may be meant; empty where only types are named that nobody knows
 * @param limit how many candidates at most
 * @param conditions what the things should have beside the name
 */
record Asked(String name, List<Kind> kinds, int limit, List<Condition> conditions) {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    /**
     * A property with the values that it should have one of.
     *
     * @param property empty where nobody knows it; then no thing has it
     */
    record Condition(Optional<Property> property, List<String> values) {}

    /**
     * Reads a query.
     *
     * @throws HttpProblem 400 where it is none
     */
    static Asked of(String key, JsonNode json) {
        String name = json.path("query").asText("").strip();
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode condition : json.path("properties")) {
            conditions.add(condition(condition));
        }
        if (!json.isObject() || (name.isEmpty() && conditions.isEmpty())) {
            throw HttpProblem.badRequest(
                    "The query \"" + key + "\" asks for nothing; give query, or properties.", List.of());
        }
        int limit = json.path("limit").asInt(USUAL);
        return new Asked(name, kinds(json.path("type")), Math.max(1, Math.min(MOST, limit)), conditions);
    }

    private static List<Kind> kinds(JsonNode type) {
        List<String> types = texts(type);
        return types.isEmpty()
                ? Kind.NAMED
                : types.stream()
                        .flatMap(id -> Identifiers.type(id).stream())
                        .distinct()
                        .toList();
    }

    private static Condition condition(JsonNode json) {
        return new Condition(Property.named(json.path("pid").asText("")), texts(json.path("v")));
    }

    /** A text, an identifier in an object, or several of these. */
    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> items = json.isArray() ? json : List.of(json);
        for (JsonNode item : items) {
            String text = item.isObject() ? item.path("id").asText("") : item.asText("");
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }
}
