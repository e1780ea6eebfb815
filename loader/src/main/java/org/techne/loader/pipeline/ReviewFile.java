package org.techne.loader.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.identity.Paper;
import org.techne.loader.link.Link;
import org.techne.loader.store.FileAside;

/** Doubtful facts as JSON Lines, one a line, written as they come; beside its place until {@link #finish}. */
public final class ReviewFile implements Review, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final FileAside file;
    private final Writer lines;

    /**
     * Begins the file.
     *
     * @throws IOException where its folder does not exist or is not to be written to
     */
    public ReviewFile(Path target) throws IOException {
        this.file = FileAside.plain(target);
        this.lines = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
    }

    @Override
    public void accept(Paper paper, PaperFacts doubtful) {
        ReviewLines text = new ReviewLines(paper);
        doubtful.names().forEach(fact -> write(text.of(fact)));
        doubtful.results().forEach(result -> write(text.of(result)));
    }

    @Override
    public void accept(String paper, Link doubtful) {
        write(ReviewLines.of(paper, doubtful));
    }

    private void write(ObjectNode line) {
        try {
            lines.write(JSON.writeValueAsString(line));
            lines.write('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every fact can be written as JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        lines.close();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
