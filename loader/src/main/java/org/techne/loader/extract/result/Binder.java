package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Entity> datasets = entities(datasets(line, segment, found, ordinal));
        boolean tied = fit.isTiedToHardware(metric);
        boolean carriesData = datasets.isEmpty() && fit.isQuality(metric) && !tied;
        if (carriesData) {
            datasets = paper.carriedDatasets(line);
        }
        Devices own = tied ? Devices.of(line, segment, ordinal, fit::isGeneric) : Devices.none();
        boolean open = tied && own.mentions().stream().allMatch(fit::isGeneric);
        Devices devices = open ? carried(line, metric, own) : own;
        boolean inferred = carriesData && !datasets.isEmpty() || !devices.equals(own);
        return new Bound(binding(line, segment, found, ordinal, datasets, devices), inferred);
    }

    /** The devices of other sentences: one that the paper set up; else, for a time, that of the sentence before. */
    private Devices carried(Line line, Metric metric, Devices own) {
        Devices testbed = fit.isMeasuredOnHardware(metric) ? paper.testbed(line, fit::isGeneric) : Devices.none();
        boolean told = own.mentions().isEmpty()
                || !testbed.mentions().isEmpty() && fit.isSuch(testbed.mentions(), own.mentions());
        if (!told) {
            Devices such = paper.deviceOfKind(line, fit::isGeneric, d -> fit.isSuch(List.of(d), own.mentions()));
            return such.mentions().isEmpty() ? own : new Devices(such.mentions(), own.count());
        }
        if (!testbed.mentions().isEmpty()) {
            return testbed;
        }
        Devices before = fit.isTiming(metric) ? paper.carriedDevices(line) : Devices.none();
        boolean open = before.mentions().isEmpty() && fit.isTimedOrDrawn(metric);
        return open ? paper.onlyDevice(line, fit::isGeneric) : before;
    }

    private Binding binding(
            Line line, Segment segment, Found found, int ordinal, List<Entity> datasets, Devices devices) {
        Baselines.Baseline baseline = new Baselines(paper).of(line, segment, found, ordinal);
        boolean compared = found.kind() != ResultKind.ABSOLUTE || baseline.explicit();
        return new Binding(
                new Subjects(paper).of(line, found, baseline, ordinal),
                compared ? baseline.entity() : Optional.empty(),
                compared ? baseline.text() : "",
                datasets,
                entities(devices.mentions()),
                devices.count(),
                Segment.nearestTask(line, found.item()));
    }

    /** Numbers dealt out in parallel with earlier ones are on the datasets of those. */
    private static List<Mention> datasets(Line line, Segment segment, Found found, int ordinal) {
        if (found.rule().equals(RivalValue.RULE)) {
            int own = found.parallel().getFirst();
            return DatasetRule.of(line, Segment.of(line, own), found.at(own, found.rule()), ordinal);
        }
        boolean parallel = ordinal >= 0 && ordinal < found.parallel().size();
        if (!parallel) {
            return DatasetRule.of(line, segment, found, ordinal);
        }
        int item = found.parallel().get(ordinal);
        Segment earlier = Segment.of(line, item);
        boolean enumerated = line.items().get(item).quantities().size() > 1;
        int place = enumerated ? ordinal - found.parallel().indexOf(item) : -1;
        return DatasetRule.of(line, earlier, found.at(earlier.at(), found.rule()), place);
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
