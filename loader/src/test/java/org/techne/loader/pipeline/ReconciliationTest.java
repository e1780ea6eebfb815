package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.graph.Run;
import org.techne.loader.options.LoaderOptions;
import org.techne.loader.problem.Loss;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.open.Sources;
import org.techne.loader.store.GraphFolder;
import org.techne.testing.Shared;

/** Every record of every sample is accounted for, whether the graph is built or changed. */
class ReconciliationTest {
    private static final LoaderOptions OPTIONS = new LoaderOptions(LoaderOptions.DEFAULT_BASE, 2, 0, List.of());

    @TempDir
    private Path temp;

    private final Problems told = new Problems();

    @Test
    void allRecordsOfAllSamplesArriveSomewhere() throws IOException {
        Sources samples = Sources.open(List.of(Shared.path("corpus/formats").toString()));
        LoadSummary built = load(samples, 1);
        assertThat(built.sources()).hasSizeGreaterThan(200).allMatch(SourceTally::reconciles);
        assertThat(byDocument(built)).isEqualTo(readAlone(samples));
        assertThat(built.all().made()).isEqualTo(built.papers());
        assertThat(built.all().refused()).isEqualTo(told.count(Loss.RECORD)).isPositive();
        assertThat(built.all().merged()).isPositive();
        LoadSummary again = load(samples, 2);
        assertThat(again.sources()).allMatch(SourceTally::reconciles);
        assertThat(byDocument(again)).isEqualTo(byDocument(built));
        assertThat(again.all().unchanged())
                .isEqualTo(built.all().made() + built.all().merged());
        assertThat(again.difference()).contains(new LoadSummary.Difference(0, 0));
    }

    private LoadSummary load(Sources samples, int second) throws IOException {
        Loader loader =
                new Loader(OPTIONS, paper -> new PaperFacts(List.of(), List.of(), List.of()), HandMade.LEXICON_GRAPH);
        Run run = new Run("1", "2", Optional.of(Instant.ofEpochSecond(second)));
        return new Updater(loader, new GraphFolder(temp), UpdatedGraph.ALWAYS_CHANGE)
                .load(samples, run, second == 1 ? told : new Problems(), Progress.NONE);
    }

    private static Map<String, Long> byDocument(LoadSummary summary) {
        return summary.sources().stream().collect(Collectors.toMap(SourceTally::document, SourceTally::read));
    }

    /** How many records each document has, given and refused, counted without the loader. */
    private static Map<String, Long> readAlone(Sources samples) {
        Map<String, Long> counts = new HashMap<>();
        samples.read(record -> counts.merge(record.origin().document(), 1L, Long::sum), new Problems(0, problem -> {
            if (problem.code().loss() == Loss.RECORD) {
                counts.merge(problem.file(), 1L, Long::sum);
            }
        }));
        return counts;
    }
}
