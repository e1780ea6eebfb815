package org.techne.server.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Answers as JSON: an array of rows, one row a line, or as SPARQL says. A column without a value is absent from its row. */
final class JsonAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonAnswers() {}

    static String rows(Answer answer) {
        return answer.rows().stream()
                .map(row -> "  " + written(row(answer.columns(), row)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    static ArrayNode objects(Answer answer) {
        ArrayNode objects = JSON.createArrayNode();
        answer.rows().forEach(row -> objects.add(row(answer.columns(), row)));
        return objects;
    }

    static String lines(Answer answer) {
        return answer.rows().stream()
                .map(row -> written(row(answer.columns(), row)) + "\n")
                .collect(Collectors.joining());
    }

    static String sparqlResults(Answer answer) {
        ObjectNode root = JSON.createObjectNode();
        answer.columns().forEach(root.putObject("head").putArray("vars")::add);
        var bindings = root.putObject("results").putArray("bindings");
        for (List<Optional<Node>> row : answer.rows()) {
            ObjectNode binding = bindings.addObject();
            for (int i = 0; i < row.size(); i++) {
                String column = answer.columns().get(i);
                row.get(i).ifPresent(node -> term(node, binding.putObject(column)));
            }
        }
        return written(root) + "\n";
    }

    private static void term(Node node, ObjectNode term) {
        if (!node.isLiteral()) {
            term.put("type", node.isURI() ? "uri" : "bnode")
                    .put("value", node.isURI() ? node.getURI() : node.getBlankNodeLabel());
            return;
        }
        term.put("type", "literal").put("value", node.getLiteralLexicalForm());
        String datatype = node.getLiteralDatatypeURI();
        if (!node.getLiteralLanguage().isEmpty()) {
            term.put("xml:lang", node.getLiteralLanguage());
        } else if (!datatype.endsWith("#string")) {
            term.put("datatype", datatype);
        }
    }

    private static ObjectNode row(List<String> columns, List<Optional<Node>> cells) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
            Optional<Node> cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            String text = Answer.text(cell);
            if (Answer.isNumber(cell)) {
                object.put(columns.get(i), new BigDecimal(text));
            } else if (cell.get().isLiteral()
                    && cell.get().getLiteralDatatypeURI().endsWith("#boolean")) {
                object.put(columns.get(i), text.equals("true"));
            } else {
                object.put(columns.get(i), text);
            }
        }
        return object;
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
