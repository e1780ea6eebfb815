package org.techne.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.techne.loader.source.MalformedException;

/** Reads what Python prints of dictionaries, lists, texts, numbers, True, False and None. */
final class PythonLiteral {
    private static final int DEEPEST = 100;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private int at;
    private int depth;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /**
     * The value that a text prints.
     *
     * @throws IOException where it prints none
     */
    static JsonNode parse(String text) throws IOException {
        PythonLiteral parser = new PythonLiteral(text);
        JsonNode value = parser.value();
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.fault();
        }
        return value;
    }

    private JsonNode value() throws IOException {
        skipBlanks();
        return switch (peek()) {
            case '{' -> dictionary();
            case '[' -> list(']');
            case '(' -> list(')');
            case '\'', '"' -> NODES.textNode(string());
            default -> word();
        };
    }

    private ObjectNode dictionary() throws IOException {
        ObjectNode node = NODES.objectNode();
        descend();
        while (!closes('}')) {
            String key = value().asText();
            expect(':');
            node.set(key, value());
            separate('}');
        }
        depth--;
        return node;
    }

    private ArrayNode list(char end) throws IOException {
        ArrayNode node = NODES.arrayNode();
        descend();
        while (!closes(end)) {
            node.add(value());
            separate(end);
        }
        depth--;
        return node;
    }

    private void descend() throws IOException {
        at++;
        if (++depth > DEEPEST) {
            throw fault();
        }
    }

    private boolean closes(char end) throws IOException {
        skipBlanks();
        boolean closing = peek() == end;
        at += closing ? 1 : 0;
        return closing;
    }

    private void separate(char end) throws IOException {
        skipBlanks();
        if (peek() == ',') {
            at++;
        } else if (peek() != end) {
            throw fault();
        }
    }

    private void expect(char wanted) throws IOException {
        skipBlanks();
        if (peek() != wanted) {
            throw fault();
        }
        at++;
    }

    private String string() throws IOException {
        char quote = peek();
        at++;
        StringBuilder value = new StringBuilder();
        while (peek() != quote) {
            char next = text.charAt(at++);
            value.append(next == '\\' ? escaped() : String.valueOf(next));
        }
        at++;
        return value.toString();
    }

    private String escaped() throws IOException {
        char kind = peek();
        at++;
        return switch (kind) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'x' -> code(2);
            case 'u' -> code(4);
            case 'U' -> code(8);
            default -> (kind == '\\' || kind == '\'' || kind == '"' ? "" : "\\") + kind;
        };
    }

    private String code(int digits) throws IOException {
        if (at + digits > text.length()) {
            throw fault();
        }
        try {
            String character = Character.toString(Integer.parseInt(text.substring(at, at + digits), 16));
            at += digits;
            return character;
        } catch (IllegalArgumentException e) {
            throw fault();
        }
    }

    private JsonNode word() throws IOException {
        int start = at;
        while (at < text.length() && "+-._".indexOf(text.charAt(at)) >= 0
                || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "None" -> NODES.nullNode();
            case "True" -> NODES.booleanNode(true);
            case "False" -> NODES.booleanNode(false);
            default -> number(word);
        };
    }

    private JsonNode number(String word) throws IOException {
        if (!word.matches("[+-]?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][+-]?\\d{1,3})?")) {
            throw fault();
        }
        return word.matches("[+-]?\\d+")
                ? NODES.numberNode(Long.parseLong(word))
                : NODES.numberNode(Double.parseDouble(word));
    }

    private char peek() throws IOException {
        if (at >= text.length()) {
            throw fault();
        }
        return text.charAt(at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private MalformedException fault() {
        return new MalformedException(0, "no Python value at character " + at);
    }
}
