package org.techne.loader.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/** Reads a model's JSON. A claim with a field missing or out of its closed list is counted, never mended. */
final class ClaimsReader {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int LARGEST_SCALE = 40;

    private ClaimsReader() {}

    /**
     * The claims.
     *
     * @throws NoAnswerException where the whole is no JSON object with the two lists
     */
    static Claims read(String answer) throws NoAnswerException {
        JsonNode root;
        try {
            root = JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new NoAnswerException(Failure.MALFORMED, "the model wrote no JSON: " + e.getOriginalMessage());
        }
        JsonNode names = root.path("names");
        JsonNode results = root.path("results");
        if (!names.isArray() || !results.isArray()) {
            throw new NoAnswerException(Failure.MALFORMED, "the model wrote no lists of names and results");
        }
        List<Claims.Name> readNames = new ArrayList<>();
        List<Claims.Number> readResults = new ArrayList<>();
        names.forEach(n -> name(n).ifPresent(readNames::add));
        results.forEach(r -> number(r).ifPresent(readResults::add));
        int all = names.size() + results.size();
        return new Claims(readNames, readResults, all - readNames.size() - readResults.size());
    }

    private static Optional<Claims.Name> name(JsonNode node) {
        return text(node, "relation")
                .flatMap(Terms::relation)
                .flatMap(relation -> text(node, "class")
                        .flatMap(Terms::kindOfClass)
                        .flatMap(kind -> text(node, "name").map(name -> new Claims.Name(relation, kind, name))));
    }

    private static Optional<Claims.Number> number(JsonNode node) {
        Optional<String> quote = text(node, "evidence");
        Optional<String> metric = text(node, "metric");
        Optional<Claims.Value> value = value(node);
        if (quote.isEmpty() || metric.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claims.Number(quote.get(), metric.get(), value.get(), binding(node)));
    }

    private static Optional<Claims.Value> value(JsonNode node) {
        JsonNode unit = node.path("unit");
        Optional<BigDecimal> low = decimal(node.path("low"));
        Optional<BigDecimal> high = decimal(node.path("high"));
        if (low.isEmpty() || high.isEmpty() || !unit.isTextual()) {
            return Optional.empty();
        }
        return text(node, "kind")
                .flatMap(Terms::kind)
                .flatMap(kind -> text(node, "change")
                        .flatMap(Terms::change)
                        .map(change -> new Claims.Value(
                                kind,
                                change,
                                low.get(),
                                high.get(),
                                unit.asText().strip())));
    }

    /** A number that is not so long or so large that reckoning with it costs anything. */
    private static Optional<BigDecimal> decimal(JsonNode node) {
        if (!node.isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = node.decimalValue();
        boolean small = value.precision() <= LARGEST_SCALE && Math.abs((long) value.scale()) <= LARGEST_SCALE;
        return small ? Optional.of(value) : Optional.empty();
    }

    private static Claims.Binding binding(JsonNode node) {
        JsonNode count = node.path("hardwareCount");
        return new Claims.Binding(
                text(node, "achievedBy"),
                text(node, "comparedWith"),
                texts(node.path("onDataset")),
                texts(node.path("onHardware")),
                count.canConvertToInt() && count.isIntegralNumber()
                        ? OptionalInt.of(count.asInt())
                        : OptionalInt.empty(),
                text(node, "onTask"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(n -> n.asText().strip())
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }
}
