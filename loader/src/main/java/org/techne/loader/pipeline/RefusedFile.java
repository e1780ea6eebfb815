package org.techne.loader.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.techne.loader.problem.Loss;
import org.techne.loader.problem.Problem;

/**
 * A file of what could not be used, one JSON object a line: document, line, field, code, message, what is lost (a record, or the document from there on) and the
 * record as far as it is known. Made when the first problem comes; where none does, what an earlier load left there is removed.
 */
public final class RefusedFile implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private Optional<BufferedWriter> writer = Optional.empty();
    private long records;

    /**
     * Begins without a file.
     *
     * @throws IOException where what is there cannot be removed
     */
    public RefusedFile(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /** How many lines it has; where there is none there is no file. */
    public synchronized long records() {
        return records;
    }

    /** Writes a problem that costs a record or a document; others are none of its business. */
    public synchronized void add(Problem problem) {
        Loss loss = problem.code().loss();
        if (loss != Loss.RECORD && loss != Loss.DOCUMENT) {
            return;
        }
        try {
            BufferedWriter out = opened();
            out.write(line(problem));
            out.newLine();
            records++;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private BufferedWriter opened() throws IOException {
        if (writer.isEmpty()) {
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            writer = Optional.of(Files.newBufferedWriter(file));
        }
        return writer.get();
    }

    private static String line(Problem problem) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode();
        json.put("document", problem.file());
        if (problem.line() > 0) {
            json.put("line", problem.line());
        }
        json.put("field", problem.field());
        json.put("code", problem.code().name());
        json.put("message", problem.code().meaning() + "; " + problem.mend());
        json.put("lost", problem.code().loss() == Loss.RECORD ? "record" : "document");
        json.put("record", problem.record().isEmpty() ? problem.found() : problem.record());
        return JSON.writeValueAsString(json);
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
    }
}
