package org.techne.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;

/** Fills columns: the values of properties for things that were reconciled. Inside the caller's transaction. */
final class Extension {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 1000;

    private final Facts facts;

    Extension(Facts facts) {
        this.facts = facts;
    }

    /**
     * The values.
     *
     * @throws HttpProblem 400 where a property is not known, 413 where too many things are asked for
     */
    ObjectNode rows(JsonNode asked) {
        List<Property> properties = new ArrayList<>();
        asked.path("properties")
                .forEach(item -> properties.add(known(item.path("id").asText(""))));
        if (asked.path("ids").size() > MOST) {
            throw new HttpProblem(
                    new Problem(413, "Too much at once", "Ask for at most " + MOST + " things.", List.of()));
        }
        ObjectNode root = JSON.createObjectNode();
        ArrayNode meta = root.putArray("meta");
        properties.forEach(property -> meta.addObject().put("id", property.id()).put("name", property.label()));
        ObjectNode rows = root.putObject("rows");
        for (JsonNode id : asked.path("ids")) {
            ObjectNode row = rows.putObject(id.asText(""));
            Node thing = Identifiers.thing(id.asText(""));
            properties.forEach(property -> values(row.putArray(property.id()), thing, property));
        }
        return root;
    }

    private static Property known(String id) {
        return Property.named(id)
                .orElseThrow(() -> HttpProblem.badRequest(
                        "No property is called \"" + id + "\".",
                        Arrays.stream(Property.values()).map(Property::id).toList()));
    }

    private void values(ArrayNode values, Node thing, Property property) {
        facts.objects(thing, property.term()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(value -> value(values.addObject(), value));
    }

    private void value(ObjectNode node, Node value) {
        String text = Facts.text(value);
        if (value.isURI()) {
            Identifiers.thing(node, value, facts.label(value));
        } else if (value.isLiteral() && text.matches("[+-]?[0-9]{1,15}") && isNumber(value)) {
            node.put("int", Long.parseLong(text));
        } else if (value.isLiteral() && text.matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?") && isNumber(value)) {
            node.put("float", new BigDecimal(text));
        } else {
            node.put("str", text);
        }
    }

    private static boolean isNumber(Node literal) {
        return literal.getLiteralDatatypeURI().matches(".*#(decimal|integer|double|float|int|long|gYear)");
    }
}
