package org.techne.loader.source.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.techne.loader.source.Head;

/**
 * Which keys stand where at the beginning of a JSON document, even where the document breaks off. A path names keys with dots and array elements with
 * {@code []}: {@code message.items[].DOI}; the root is the empty path.
 */
final class JsonShape {
    private static final int TEXTS = 100;

    private final Set<String> paths = new HashSet<>();
    private final List<Map.Entry<String, String>> texts = new ArrayList<>();
    private final boolean lines;

    private JsonShape(boolean lines) {
        this.lines = lines;
    }

    /** The shape of what a document begins with; empty of paths where that is no JSON. */
    static JsonShape of(Head head) {
        String text = head.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == text.length() || (text.charAt(start) != '{' && text.charAt(start) != '[')) {
            return new JsonShape(false);
        }
        JsonShape shape = new JsonShape(text.charAt(start) == '{' && firstLineIsWhole(text.substring(start)));
        shape.collect(text.substring(start));
        return shape;
    }

    /** Whether every line is a value of its own. */
    boolean isLines() {
        return lines;
    }

    /** The keys of the objects at a place. */
    Set<String> keysAt(String place) {
        return paths.stream()
                .filter(known -> !known.endsWith("[]") && isAt(place, parent(known)))
                .map(known -> known.substring(known.lastIndexOf('.') + 1))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The texts in a record's place. */
    Stream<String> textsAt(String place) {
        return texts.stream().filter(text -> isAt(place, text.getKey())).map(Map.Entry::getValue);
    }

    /** Whether a path is a place; a place that begins with a star is every path that ends as it does. */
    static boolean isAt(String place, String path) {
        return place.startsWith("*") ? path.endsWith(place.substring(1)) : path.equals(place);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static boolean firstLineIsWhole(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        try (JsonParser parser = Json.MAPPER.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (IOException e) {
            return text.startsWith("{\"") && end > 2 && text.startsWith("{\"", end + 1);
        }
    }

    private void collect(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonPath path = new JsonPath();
            while (parser.nextToken() != null) {
                path.follow(parser);
                paths.add(path.toString());
                if (parser.currentToken() == JsonToken.VALUE_STRING && texts.size() < TEXTS) {
                    texts.add(Map.entry(path.toString(), parser.getText()));
                }
            }
        } catch (IOException e) {
            paths.add("");
        }
    }
}
