package org.techne.queries;

import java.util.List;
import java.util.Map;

/**
 * How the answer is best shown.
 *
 * @param type table, bar, line or scatter
 * @param columns which column plays which part: x, y, label, colour; empty for a table
 */
public record View(String type, Map<String, String> columns) {
    /** The types there are. */
    public static final List<String> TYPES = List.of("table", "bar", "line", "scatter");

    /** The parts a column can play. */
    public static final List<String> PARTS = List.of("x", "y", "label", "colour");

    /** The view of a query that names none. */
    public static final View TABLE = new View("table", Map.of());

    public View {
        columns = Map.copyOf(columns);
    }
}
