package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What dialects ask of a JSON value. */
final class Json {
    private static final int DEEPEST = 200;

    /** Reads JSON with limits, so that hostile documents are refused instead of filling memory or stack. */
    static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE).build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    /** Reads a text that is one value and nothing more. */
    static final ObjectReader WHOLE = MAPPER.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The first of these keys that has a text or number, as text; empty where none has. */
    static String text(JsonNode value, String... keys) {
        for (String key : keys) {
            String text = scalar(value.path(key));
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** The same, where there is one. */
    static Optional<String> find(JsonNode value, String... keys) {
        String text = text(value, keys);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The texts of an array, or the one text that stands in its place. */
    static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> texts.add(scalar(element)));
        } else {
            texts.add(scalar(value));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** The elements of an array; none where it is no array. */
    static List<JsonNode> elements(JsonNode value) {
        List<JsonNode> elements = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(elements::add);
        }
        return elements;
    }

    private static String scalar(JsonNode value) {
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }
}
