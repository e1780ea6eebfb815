package org.techne.loader.source.open;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.techne.loader.problem.Problem;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;

/** What reading gave: the records, and the problems. */
public record Reading(List<PaperRecord> records, Problems problems) {
    /** Reads what a user would name. */
    public static Reading of(Path... paths) {
        return of(
                InputStream.nullInputStream(),
                List.of(paths).stream().map(Path::toString).toArray(String[]::new));
    }

    /** Reads a text from standard input. */
    public static Reading ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes from standard input. */
    public static Reading ofBytes(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes), "-");
    }

    private static Reading of(InputStream standardInput, String... arguments) {
        List<PaperRecord> records = new ArrayList<>();
        Problems problems = new Problems();
        Sources.open(List.of(arguments), standardInput).read(records::add, problems);
        return new Reading(records, problems);
    }

    /** The record with a title that begins so. */
    public PaperRecord titled(String beginning) {
        return records.stream()
                .filter(record -> record.title().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no title begins " + beginning));
    }

    /** Whether a record's title begins so. */
    public boolean titledAmong(String beginning) {
        return records.stream().anyMatch(record -> record.title().startsWith(beginning));
    }

    /** The formats that were recognised. */
    public List<String> formats() {
        return records.stream()
                .map(record -> record.origin().format())
                .distinct()
                .toList();
    }

    /** The problems as they are printed. */
    public List<String> printed() {
        return problems.details().stream().map(Problem::toString).toList();
    }
}
