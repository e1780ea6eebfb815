package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/** What a paper is about, for numbers whose metric the clause does not name: "38.7% on CIFAR-100". */
final class Scope {
    private final Lexicon lexicon;

    Scope(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The metric that a number without one must mean: by the sentence, its datasets, the paper's tasks. */
    Metric metricFor(Line line, int item, List<Metric> weak) {
        Optional<Metric> inSentence = line.items().stream()
                .filter(i -> i.symbol() == Symbol.METRIC)
                .flatMap(i -> i.metrics().stream())
                .filter(m -> m.percentScore() && !m.slug().equals("performance"))
                .findFirst();
        if (inSentence.isPresent()) {
            return inSentence.get();
        }
        Optional<Metric> byDataset = line.items().stream()
                .flatMap(i -> i.mentions().stream())
                .filter(m -> m.kind() == EntityKind.DATASET)
                .flatMap(m -> byTask(m).stream())
                .findFirst();
        return byDataset.orElseGet(() -> lexicon.metric("score"));
    }

    /** What a dataset's task is measured by. */
    private Optional<Metric> byTask(Mention dataset) {
        return lexicon.entry(EntityKind.DATASET, dataset.entity().slug()).stream()
                .flatMap(e -> e.tasks().stream())
                .flatMap(task -> metricOfTask(task).stream())
                .findFirst();
    }

    private Optional<Metric> metricOfTask(String task) {
        boolean classification =
                lexicon.isWithin(EntityKind.TASK, task, "classification") || task.endsWith("classification");
        return classification ? Optional.of(lexicon.metric("accuracy")) : Optional.empty();
    }
}
