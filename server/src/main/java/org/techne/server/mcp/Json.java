package org.techne.server.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Result;

/** How things of the graph are said as JSON. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static void entities(ArrayNode array, List<Entity> entities) {
        entities.forEach(entity -> entity(array.addObject(), entity));
    }

    static ObjectNode entity(ObjectNode node, Entity entity) {
        return node.put("iri", entity.iri()).put("name", entity.label());
    }

    /** A result with everything it needs to be read rightly. */
    static ObjectNode result(ObjectNode node, Result result) {
        node.put("iri", result.iri());
        entity(node.putObject("metric"), result.metric());
        node.put("value", value(result)).put("kind", result.kind()).put("bound", result.bound());
        if (!result.change().isEmpty()) {
            node.put("change", result.change());
        }
        result.factor().ifPresent(factor -> node.put("factor", BigDecimal.valueOf(factor)));
        entities(node.putArray("methods"), result.methods());
        entities(node.putArray("baselines"), result.baselines());
        if (!result.baselineText().isEmpty()) {
            node.put("baselineText", result.baselineText());
        }
        entities(node.putArray("datasets"), result.datasets());
        entities(node.putArray("hardware"), result.hardware());
        result.hardwareCount().ifPresent(count -> node.put("hardwareCount", count));
        entities(node.putArray("tasks"), result.tasks());
        ObjectNode paper = entity(node.putObject("paper"), result.paper());
        if (!result.year().isEmpty()) {
            paper.put("year", result.year());
        }
        return node.put("quote", result.evidence().exact())
                .put("confidence", result.confidence())
                .put("inferred", result.inferred());
    }

    /** The number as the paper states it: "up to 3.5 ×", "−50 %". */
    static String value(Result result) {
        String number = result.isRange()
                ? result.low() + " to " + result.high()
                : result.low().toString();
        return (result.hedge() + " " + result.sign() + number).strip();
    }

    /** A result in a line. */
    static String line(Result result) {
        StringBuilder line = new StringBuilder(names(result.methods(), "the paper's method"));
        line.append(": ").append(result.metric().label()).append(' ').append(value(result));
        line.append(" (").append(result.kind());
        result.factor().ifPresent(factor -> line.append(", factor ").append(factor));
        line.append(')');
        if (!result.baselines().isEmpty() || !result.baselineText().isEmpty()) {
            line.append(" against ").append(names(result.baselines(), result.baselineText()));
        }
        if (!result.hardware().isEmpty()) {
            line.append(", on ").append(names(result.hardware(), ""));
        }
        if (!result.datasets().isEmpty()) {
            line.append(", data ").append(names(result.datasets(), ""));
        }
        return line.append(" – \"")
                .append(result.evidence().exact())
                .append("\" – ")
                .append(result.paper().label())
                .append(result.year().isEmpty() ? "" : ", " + result.year())
                .append(" <")
                .append(result.iri())
                .append('>')
                .toString();
    }

    private static String names(List<Entity> entities, String none) {
        return entities.isEmpty()
                ? none
                : String.join(", ", entities.stream().map(Entity::label).toList());
    }
}
