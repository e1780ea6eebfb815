package org.techne.loader.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.techne.loader.graph.Run;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperSource;
import org.techne.loader.source.SourceInput;
import org.techne.loader.source.open.SourceFormats;
import org.techne.loader.store.TripleSink;

/** Loads with the hand-made extractor. */
final class TestLoads {
    private static final Run RUN = new Run("1", "2", Optional.empty());

    private TestLoads() {}

    static LoadSummary load(Path file, TripleSink sink, int threads, Problems problems) throws IOException {
        return load(file(file), sink, threads, problems);
    }

    static LoadSummary load(PaperSource source, TripleSink sink, int threads, Problems problems) throws IOException {
        LoaderOptions options = new LoaderOptions(LoaderOptions.DEFAULT_BASE, threads, 0, List.of());
        return new Loader(options, new HandMade(), HandMade.LEXICON_GRAPH)
                .load(source, sink, RUN, problems, Progress.NONE);
    }

    /** A source with the file's bare name, so that its IRI is the same on every machine. */
    private static PaperSource file(Path file) {
        return (out, problems) -> {
            try (SourceInput in = SourceInput.of(file.getFileName().toString(), Files.newInputStream(file))) {
                SourceFormats.recognise(in.head()).orElseThrow().read(in, out, problems);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
