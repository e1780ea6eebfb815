package org.techne.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rows in a format. */
final class TableWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDEST = 72;

    private final Table table;
    private final PrintWriter out;

    private TableWriter(Table table, PrintWriter out) {
        this.table = table;
        this.out = out;
    }

    static void write(Table table, Format format, PrintWriter out) {
        TableWriter writer = new TableWriter(table, out);
        switch (format) {
            case TABLE -> writer.aligned();
            case CSV -> writer.lines("", ",", "", TableWriter::quoted);
            case TSV -> writer.lines("", "\t", "", TableWriter::flat);
            case MD -> writer.markdown();
            case JSON -> writer.json();
            case NDJSON -> table.rows().forEach(row -> out.println(writer.json(row)));
            case TTL ->
                throw new IllegalArgumentException("rows are no graph; use -f table, csv, tsv, json, ndjson or md");
        }
        out.flush();
    }

    /** How a value is written in a format. */
    private interface Cell {
        String of(Object value);
    }

    private void lines(String before, String between, String after, Cell cell) {
        out.println(line(table.columns(), before, between, after, cell));
        table.rows().forEach(row -> out.println(line(row, before, between, after, cell)));
    }

    private static String line(List<?> values, String before, String between, String after, Cell cell) {
        return values.stream().map(cell::of).collect(Collectors.joining(between, before, after));
    }

    private void markdown() {
        Cell cell = value -> flat(value).replace("|", "\\|");
        out.println(line(table.columns(), "| ", " | ", " |", cell));
        out.println(line(table.columns(), "| ", " | ", " |", column -> "---"));
        table.rows().forEach(row -> out.println(line(row, "| ", " | ", " |", cell)));
    }

    private void aligned() {
        int[] widths = new int[table.columns().size()];
        widen(widths, table.columns());
        table.rows().forEach(row -> widen(widths, row));
        out.println(aligned(table.columns(), widths));
        table.rows().forEach(row -> out.println(aligned(row, widths)));
    }

    private static void widen(int[] widths, List<?> values) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], shortened(values.get(i)).length());
        }
    }

    private static String aligned(List<?> values, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shortened(values.get(i));
            String pad = " ".repeat(widths[i] - cell.length());
            line.append(values.get(i) instanceof Number ? pad + cell : cell + pad)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static String shortened(Object value) {
        String text = flat(value);
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }

    private void json() {
        out.println("[");
        for (int i = 0; i < table.rows().size(); i++) {
            out.println("  " + json(table.rows().get(i)) + (i + 1 < table.rows().size() ? "," : ""));
        }
        out.println("]");
    }

    private String json(List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            object.put(table.columns().get(i), row.get(i));
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("row " + row + " cannot be written as JSON", e);
        }
    }

    private static String flat(Object value) {
        return value.toString().replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String quoted(Object value) {
        String text = value.toString();
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
