package org.techne.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code [a, b]} and {@code {key: value}}: YAML's flow style, of plain and double-quoted texts. */
final class FlowText {
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*");

    private FlowText() {}

    /** The items of a list; empty where the text is none. */
    static Optional<List<String>> list(String text) {
        return inside(text, '[', ']')
                .flatMap(FlowText::items)
                .map(items -> items.stream().map(FlowText::plain).toList());
    }

    /** The entries of a map, in order; empty where the text is none. */
    static Optional<Map<String, String>> map(String text) {
        return inside(text, '{', '}').flatMap(FlowText::items).flatMap(FlowText::entries);
    }

    private static Optional<Map<String, String>> entries(List<String> items) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String item : items) {
            int colon = item.indexOf(':');
            String key = colon < 0 ? "" : item.substring(0, colon).strip();
            if (!KEY.matcher(key).matches() || map.containsKey(key)) {
                return Optional.empty();
            }
            map.put(key, plain(item.substring(colon + 1).strip()));
        }
        return Optional.of(map);
    }

    private static Optional<String> inside(String text, char open, char close) {
        boolean fits = text.length() > 1 && text.charAt(0) == open && text.charAt(text.length() - 1) == close;
        return fits ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }

    /** The texts between commas that stand outside quotes; empty where a quote stays open. */
    private static Optional<List<String>> items(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString().strip());
        return quoted || items.contains("") ? Optional.empty() : Optional.of(items);
    }

    private static String plain(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }
}
