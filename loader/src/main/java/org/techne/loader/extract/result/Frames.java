package org.techne.loader.extract.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.techne.loader.extract.quantity.Form;

/** Reads the table of frames, {@code frames.txt}, which says what its columns mean. */
final class Frames {
    private static final int MANY = 8;
    private static final String TABLE = "frames.txt";
    private static final int COLUMNS = 6;

    private Frames() {}

    /** The frames in the order in which they are tried. */
    static List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        Map<String, String> sets = new LinkedHashMap<>();
        for (String line : lines()) {
            if (line.startsWith("$")) {
                String[] definition = line.split("=", 2);
                sets.put(definition[0].trim(), definition[1].trim());
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                frames.add(frame(line, sets));
            }
        }
        return List.copyOf(frames);
    }

    private static Frame frame(String line, Map<String, String> sets) {
        List<String> columns = columns(line);
        if (columns.size() != COLUMNS) {
            throw new IllegalStateException(
                    TABLE + ": \"" + line + "\" has " + columns.size() + " columns; write " + COLUMNS);
        }
        String frame = columns.get(3);
        for (Map.Entry<String, String> set : sets.entrySet()) {
            frame = frame.replace(set.getKey(), set.getValue());
        }
        boolean signed = columns.get(2).equals("signed");
        Set<Form> forms = Stream.of((signed ? "percent plain" : columns.get(2)).split(" +"))
                .map(form -> Form.valueOf(form.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Frame.Mode mode = Frame.Mode.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
        return Frame.of(columns.get(0), mode, forms, signed, frame, columns.get(4), columns.get(5));
    }

    /** Columns stand between bars that have a space before them; the bars of a set have none. */
    private static List<String> columns(String line) {
        return Stream.of(line.split(" +\\|", -1)).map(String::trim).toList();
    }

    private static List<String> lines() {
        try (InputStream in = Frames.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path; build the loader again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frames whose symbols a line has; all of them for a line of few numbers, where to choose costs more than it saves. */
    static List<Frame> possibleIn(Line line, List<Frame> frames) {
        if (IntStream.range(0, line.items().size()).filter(line::isNumber).count() < MANY) {
            return frames;
        }
        SymbolSet symbols = SymbolSet.of(line.symbols());
        return frames.stream()
                .filter(frame -> frame.pattern().isPossible(symbols))
                .toList();
    }
}
