package org.techne.cli;

import java.util.List;

/**
 * Rows for people and programs.
 *
 * @param columns names of the columns
 * @param rows texts, numbers and truth values, as many a row as there are columns
 */
record Table(List<String> columns, List<List<Object>> rows) {
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row " + row + " does not fit the columns " + columns);
            }
        }
    }
}
