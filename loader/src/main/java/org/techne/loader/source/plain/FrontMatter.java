package org.techne.loader.source.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a Jekyll page, more lenient than YAML: texts go on over indented lines with whatever signs they hold. Of nested values, lists and their keys
 * are kept.
 */
final class FrontMatter {
    private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w-]*):(?: (.*)|)");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:- +)?([A-Za-z_][\\w-]*): (.*)");
    private static final Pattern PLAIN_ITEM = Pattern.compile("\\s*- +([^:]*)");
    private static final int MOST = 1 << 20;

    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private String key = "";
    private int length;

    /** Takes the next line. */
    void add(String line) {
        length += line.length();
        Matcher start = KEY.matcher(line);
        if (length > MOST || line.startsWith("#")) {
            return;
        }
        if (start.matches()) {
            key = start.group(1);
            texts.put(key, new StringBuilder(start.group(2) == null ? "" : start.group(2)));
        } else {
            goOn(line);
        }
    }

    /** The text of a key without its quotes; empty where there is none. */
    String text(String wanted) {
        StringBuilder raw = texts.get(wanted);
        return raw == null ? "" : unquoted(raw.toString().strip());
    }

    /** The values in the list of a key: those of an inner key, or the plain ones where the inner key is empty. */
    List<String> list(String wanted, String inner) {
        return lists.getOrDefault(wanted + "." + inner, List.of());
    }

    private void goOn(String line) {
        StringBuilder text = texts.computeIfAbsent(key, k -> new StringBuilder());
        if (!text.isEmpty()) {
            text.append(line.isBlank() ? "\n" : " ").append(line.strip());
            return;
        }
        Matcher item = ITEM.matcher(line);
        Matcher plain = PLAIN_ITEM.matcher(line);
        if (item.matches()) {
            put(item.group(1), item.group(2));
        } else if (plain.matches()) {
            put("", plain.group(1));
        } else if (!line.isBlank() && !line.strip().endsWith(":")) {
            text.append(line.strip());
        }
    }

    private void put(String inner, String value) {
        lists.computeIfAbsent(key + "." + inner, k -> new ArrayList<>()).add(unquoted(value.strip()));
    }

    private static String unquoted(String raw) {
        if (raw.length() > 1 && raw.startsWith("'") && raw.endsWith("'")) {
            return raw.substring(1, raw.length() - 1).replace("''", "'");
        }
        if (raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"")) {
            return raw.substring(1, raw.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return raw.replaceFirst("^[|>]-? ", "");
    }
}
