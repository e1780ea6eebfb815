package org.techne.loader.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule fires, and how many of the firings that a person read were right: {@code firings.txt}, whose head says how it was made. */
final class FiringTable {
    /** The table, in the folder of the sources. */
    static final Path FILE = Path.of(
            System.getProperty("techne.root", "."), "loader/src/main/resources/org/techne/loader/extract/firings.txt");

    private final List<String> head;
    private final Map<String, Firing> rows;

    private FiringTable(List<String> head, Map<String, Firing> rows) {
        this.head = List.copyOf(head);
        this.rows = new TreeMap<>(rows);
    }

    /**
     * One rule.
     *
     * @param firings how often it fires on the corpus
     * @param right how many of those read were right
     * @param read how many were read
     */
    record Firing(long firings, int right, int read) {
        static final Firing NONE = new Firing(0, 0, 0);

        Firing {
            if (right < 0 || right > read) {
                throw new IllegalArgumentException(right + " right of " + read + " read; write right before read");
            }
        }

        /** With commas, such as {@code 7,874}; empty for what is not counted. */
        String count() {
            return firings == 0 ? "" : String.format(Locale.ROOT, "%,d", firings);
        }

        /** Right of read, such as {@code 9 of 10}; empty where none was read. */
        String precision() {
            return read == 0 ? "" : right + " of " + read;
        }
    }

    /** Reads a table: name, firings, right and read in columns, lines of {@code #} before them. */
    static FiringTable read(Path file) throws IOException {
        List<String> head = new ArrayList<>();
        Map<String, Firing> rows = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                head.add(line);
            } else if (!line.isBlank()) {
                String[] c = line.split(" +");
                rows.put(c[0], new Firing(Long.parseLong(c[1]), Integer.parseInt(c[2]), Integer.parseInt(c[3])));
            }
        }
        return new FiringTable(head, rows);
    }

    /** The same readings with other counts; a rule that fires no more is left out. */
    FiringTable with(Map<String, Long> counts) {
        Map<String, Firing> now = new TreeMap<>();
        counts.forEach((rule, firings) -> now.put(rule, new Firing(firings, of(rule).right(), of(rule).read())));
        return new FiringTable(head, now);
    }

    Firing of(String rule) {
        return rows.getOrDefault(rule, Firing.NONE);
    }

    /** The names of the rules, sorted. */
    List<String> rules() {
        return List.copyOf(rows.keySet());
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(head);
        rows.forEach((rule, row) -> lines.add(
                String.format(Locale.ROOT, "%-30s %8d %4d %4d", rule, row.firings(), row.right(), row.read())));
        Files.write(file, lines);
    }
}
