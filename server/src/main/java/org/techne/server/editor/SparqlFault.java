package org.techne.server.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * Why a text is no query, found by the parser that would run it.
 *
 * @param line from 1; 0 where the fault has no place
 * @param column from 1; 0 where the fault has no place
 * @param message what was found, and what would have been understood
 */
public record SparqlFault(int line, int column, String message) {
    private static final Pattern PLACE = Pattern.compile("(?i)(?: at)? ?line (\\d+), column (\\d+)[:.]? *");
    private static final Pattern FOUND = Pattern.compile("^Encountered \"\\s*(?:\"(.*?)\"|<(\\w+)>)[\\s\\S]*");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^ {4}(\\S+)");
    private static final int MOST_EXPECTED = 8;
    /** The parser's tokens, as people call them; those without a name are left out. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("<IRIref>", "an <IRI>"),
            Map.entry("<PNAME_LN>", "a prefixed name"),
            Map.entry("<PNAME_NS>", "a prefix"),
            Map.entry("<VAR1>", "a ?variable"),
            Map.entry("<STRING_LITERAL1>", "a text"),
            Map.entry("<INTEGER>", "a number"));

    /** The first fault of a text; empty where it is a query. */
    public static Optional<SparqlFault> in(String text) {
        try {
            QueryFactory.create(text);
            return Optional.empty();
        } catch (QueryParseException wrong) {
            return Optional.of(of(wrong));
        } catch (QueryException wrong) {
            return Optional.of(new SparqlFault(0, 0, String.valueOf(wrong.getMessage())));
        }
    }

    /** "Line 3, column 7: " and the message. */
    public String placed() {
        return line < 1 ? message : "Line " + line + ", column " + column + ": " + message;
    }

    /** The line that is at fault with a mark below the column; empty where the fault has no place in this text. */
    public String excerpt(String text) {
        List<String> lines = text.lines().toList();
        return line < 1 || line > lines.size()
                ? ""
                : lines.get(line - 1) + "\n" + " ".repeat(Math.max(0, column - 1)) + "^";
    }

    private static SparqlFault of(QueryParseException wrong) {
        String message = String.valueOf(wrong.getMessage());
        Matcher place = PLACE.matcher(message);
        // For lexical faults getLine() is one short; the message is right.
        boolean said = place.find();
        int line = said ? Integer.parseInt(place.group(1)) : Math.max(0, wrong.getLine());
        int column = said ? Integer.parseInt(place.group(2)) : Math.max(0, wrong.getColumn());
        Matcher token = FOUND.matcher(message);
        String text = token.matches() ? unexpected(token, message) : withoutPlace(message);
        return new SparqlFault(line, column, text);
    }

    private static String unexpected(Matcher token, String message) {
        String found = Optional.ofNullable(token.group(1))
                .orElse(String.valueOf(token.group(2)).equals("EOF") ? "the end" : "this");
        List<String> expected = EXPECTED.matcher(message)
                .results()
                .map(result -> result.group(1))
                .filter(name -> !name.startsWith("<") && !name.contains("\\u") || NAMES.containsKey(name))
                .map(name -> NAMES.getOrDefault(name, name.replace("\"", "")))
                .distinct()
                .toList();
        String rest = expected.size() > MOST_EXPECTED ? " …" : "";
        return "found " + found + (expected.isEmpty() ? "" : "; expected ")
                + String.join(", ", expected.subList(0, Math.min(MOST_EXPECTED, expected.size()))) + rest;
    }

    private static String withoutPlace(String message) {
        return PLACE.matcher(message.lines().findFirst().orElse(""))
                .replaceFirst(" ")
                .strip();
    }
}
