package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;

/** The path of a parser's current value: keys with dots, array elements with {@code []}. */
final class JsonPath {
    private String path = "";

    /** Takes the path of the value that the parser stands at. */
    void follow(JsonParser parser) throws IOException {
        JsonStreamContext context = parser.getParsingContext();
        boolean opens = parser.currentToken() != null && parser.currentToken().isStructStart();
        JsonStreamContext within = opens ? context.getParent() : context;
        StringBuilder text = new StringBuilder();
        write(within, text);
        path = text.toString();
    }

    @Override
    public String toString() {
        return path;
    }

    private static void write(JsonStreamContext context, StringBuilder to) {
        if (context == null || context.inRoot()) {
            return;
        }
        write(context.getParent(), to);
        if (context.inArray()) {
            to.append("[]");
        } else if (context.getCurrentName() != null) {
            to.append(to.isEmpty() ? "" : ".").append(context.getCurrentName());
        }
    }
}
