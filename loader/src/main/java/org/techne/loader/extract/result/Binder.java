package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Result.Binding;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.Metric;

/** Ties a number to who has it, against what, on which data and device. */
final class Binder {
    private final Fit fit;
    private final PaperScope paper;

    Binder(Fit fit, PaperScope paper) {
        this.fit = fit;
        this.paper = paper;
    }

    /**
     * A binding, and whether a part of it comes from outside the sentence.
     *
     * @param binding what the number belongs to
     * @param inferred true where a part of it was taken from another sentence
     */
    record Bound(Binding binding, boolean inferred) {}

    /**
     * Binds one number.
     *
     * @param line its sentence
     * @param found what it says
     * @param metric the metric it is taken to measure
     * @param ordinal its place among the numbers of its enumeration, -1 where they are not dealt out one by one
     */
    Bound bind(Line line, Found found, Metric metric, int ordinal) {
        Segment segment = Segment.of(line, found.item());
        boolean parallel = ordinal >= 0 && ordinal < found.parallel().size();
        Segment own = parallel ? Segment.of(line, found.parallel().get(ordinal)) : segment;
        List<Mention> named = DatasetRule.of(line, own, parallel ? found.at(own.at(), found.rule()) : found, parallel ? -1 : ordinal);
        List<Entity> datasets = entities(named);
        boolean tied = fit.isTiedToHardware(metric);
        Devices devices = tied ? Devices.of(line, segment, ordinal, fit::isGeneric) : Devices.none();
        boolean inferred = false;
        if (datasets.isEmpty() && metric.percentScore() && !tied) {
            datasets = entities(paper.carriedDatasets(line));
            inferred = !datasets.isEmpty();
        }
        if (tied && devices.mentions().isEmpty() && fit.isTiming(metric)) {
            devices = paper.carriedDevices(line);
            inferred |= !devices.mentions().isEmpty();
        }
        Baselines.Baseline baseline = new Baselines(paper).of(line, segment, found, ordinal);
        Optional<Entity> subject = new Subjects(paper).of(line, found, baseline, ordinal);
        Optional<Entity> task = Segment.nearestTask(line, found.item());
        OptionalInt count = devices.count();
        boolean compared = found.kind() != ResultKind.ABSOLUTE || baseline.explicit();
        return new Bound(
                new Binding(
                        subject,
                        compared ? baseline.entity() : Optional.empty(),
                        compared ? baseline.text() : "",
                        datasets,
                        entities(devices.mentions()),
                        count,
                        task),
                inferred);
    }

    private static List<Entity> entities(List<Mention> mentions) {
        List<Entity> entities = new ArrayList<>();
        mentions.stream()
                .map(Mention::entity)
                .filter(e -> !entities.contains(e))
                .forEach(entities::add);
        return entities;
    }
}
