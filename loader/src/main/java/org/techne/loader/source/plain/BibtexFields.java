package org.techne.loader.source.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.techne.loader.source.MalformedException;

/** The fields between the braces of one entry: names in lower case, values with macros put in and without their outer braces or quotes. */
final class BibtexFields {
    private final String text;
    private final Map<String, String> macros;
    private int at;

    BibtexFields(String text, Map<String, String> macros) {
        this.text = text;
        this.macros = macros;
    }

    /**
     * Reads them all; of a name given twice the first value stays.
     *
     * @param keyed whether the key of the entry stands before them
     * @throws MalformedException where a field has no name, no value or no end
     */
    Map<String, String> read(boolean keyed) throws MalformedException {
        if (keyed) {
            int comma = text.indexOf(',');
            at = comma < 0 ? text.length() : comma + 1;
        }
        Map<String, String> fields = new HashMap<>();
        skip();
        while (at < text.length()) {
            String name = word().toLowerCase(Locale.ROOT);
            skip();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                throw fault("a field without name or \"=\"");
            }
            at++;
            fields.putIfAbsent(name, value());
            skip();
        }
        return fields;
    }

    private String value() throws MalformedException {
        StringBuilder value = new StringBuilder(piece());
        blanks();
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
            value.append(piece());
            blanks();
        }
        if (at < text.length() && text.charAt(at) != ',') {
            throw fault("no comma behind a value");
        }
        return value.toString();
    }

    private String piece() throws MalformedException {
        blanks();
        if (at >= text.length()) {
            throw fault("a field without value");
        }
        char first = text.charAt(at);
        if (first == '{' || first == '"') {
            at++;
            return until(first == '{' ? '}' : '"');
        }
        String word = word();
        if (word.isEmpty()) {
            throw fault("a field without value");
        }
        return macros.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** The text up to a sign outside all inner braces. */
    private String until(char end) throws MalformedException {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (depth == 0 && c == end) {
                return text.substring(start, at - 1);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        throw fault("a value without end");
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && "=,#{}\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private MalformedException fault(String what) {
        return new MalformedException(0, what);
    }
}
