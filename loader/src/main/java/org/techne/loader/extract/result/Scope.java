package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.WordSet;

/** What a text gives to numbers whose metric their clause does not name: "38.7% on CIFAR-100", "by margins of 3.9%". */
final class Scope {
    /** Shares that say how a thing is built, not how well it does. */
    private static final Set<String> SETTINGS = WordSet.of("utilization sparsity");

    private static final Set<String> POINTING = WordSet.of("the this these");

    private final Lexicon lexicon;
    private final Performance performs;
    private List<Metric> lastValues = List.of();
    private boolean timedBefore;
    private final TopOne topOne = new TopOne();
    /** The metrics of the changes that the line before states. */
    private Set<Metric> lastChange = Set.of();

    Scope(Lexicon lexicon, Performance performs) {
        this.lexicon = lexicon;
        this.performs = performs;
    }

    /**
     * The metric that a number without one must mean: by the sentence, by its datasets, by its form.
     *
     * @param performance true where the text speaks of performance, whatever that is
     */
    Metric metricFor(Line line, int item, boolean performance) {
        return switch (line.items().get(item).quantities().getFirst().form()) {
            case TIMES ->
                performance
                        ? lexicon.metric("speed")
                        : nearest(line, item, m -> true).orElseGet(() -> lexicon.metric("speed"));
            case PLAIN, UNIT -> nearest(line, item, m -> isQuality(m)).orElseGet(() -> lexicon.metric("score"));
            case PERCENT, PART -> percent(line, item, performance);
        };
    }

    /** What a percentage of performance is one of: a score, or speed where the paper is about how fast machines run. */
    Metric howWell() {
        return lexicon.metric(performs.isSpeed() ? "speed" : "score");
    }

    boolean isTopOne(Line line) {
        return topOne.isSaid(line);
    }

    boolean isOfPictures() {
        return performs.isOfPictures();
    }

    /** "a 22% reduction" is one of a cost that the sentence names, where it names one: scores are not reduced. */
    Optional<Metric> costFor(Line line, int item) {
        return nearest(line, item, m -> !m.percentScore() && !isQuality(m));
    }

    private Metric percent(Line line, int item, boolean performance) {
        Optional<Metric> named = nearest(line, item, m -> m.percentScore() && !SETTINGS.contains(m.slug()));
        if (named.isPresent()) {
            return named.get();
        }
        boolean timed = deviceNamed(line) || timedBefore || isSpedUp(line, item);
        boolean onData = line.symbols().indexOf(Symbol.DATASET.code()) >= 0;
        if (timed && !onData) {
            return lexicon.metric("speed");
        }
        Optional<Metric> only = performance || onData ? Optional.empty() : onlyMetric(line, item);
        if (only.isPresent()) {
            return only.get();
        }
        return performance ? howWell() : byDataset(line).orElseGet(this::howWell);
    }

    /** "attains the highest throughput, outperforming A by 36%": by so much of the one thing that was measured. */
    private Optional<Metric> onlyMetric(Line line, int item) {
        List<Metric> measured = line.items().stream()
                .filter(i -> i.symbol() == Symbol.METRIC)
                .flatMap(i -> i.metrics().stream())
                .distinct()
                .toList();
        boolean before = line.symbols().indexOf(Symbol.METRIC.code()) < item;
        return before && measured.size() == 1
                ? measured.stream().filter(m -> !isQuality(m)).findFirst()
                : Optional.empty();
    }

    /** Where a speed-up is spoken of, and not one with a number of its own behind this one. */
    private static boolean isSpedUp(Line line, int item) {
        return IntStream.range(0, line.items().size())
                .takeWhile(i -> i <= item || !line.symbol(i).isQuantity())
                .mapToObj(line::symbol)
                .anyMatch(s -> s == Symbol.SPEEDUP_NOUN || s == Symbol.FASTER_ADJECTIVE);
    }

    private static boolean deviceNamed(Line line) {
        return line.symbols().indexOf(Symbol.HARDWARE.code()) >= 0;
    }

    private boolean isQuality(Metric metric) {
        return lexicon.isWithin(EntityKind.METRIC, metric.slug(), "quality");
    }

    private static boolean isSameClause(Symbol symbol) {
        return switch (symbol) {
            case WITHOUT, WHILE, BREAK -> false;
            default -> true;
        };
    }

    /** The nearest metric that is named, those before the number first. */
    private Optional<Metric> nearest(Line line, int item, Predicate<Metric> fitting) {
        return IntStream.concat(
                        IntStream.iterate(item - 1, i -> i >= 0 && line.symbol(i) != Symbol.BREAK, i -> i - 1),
                        IntStream.range(item + 1, Math.min(line.items().size(), item + 6))
                                .takeWhile(i -> isSameClause(line.symbol(i))))
                .mapToObj(line.items()::get)
                .filter(i -> i.symbol() == Symbol.METRIC)
                .flatMap(i -> i.metrics().stream())
                .filter(m -> !m.slug().equals("performance") && !m.slug().equals("quality"))
                .filter(fitting)
                .findFirst();
    }

    private Optional<Metric> byDataset(Line line) {
        return line.items().stream()
                .flatMap(i -> i.mentions().stream())
                .filter(m -> m.kind() == EntityKind.DATASET)
                .flatMap(m -> lexicon.entry(EntityKind.DATASET, m.entity().slug()).stream())
                .flatMap(e -> e.tasks().stream())
                .filter(this::isClassification)
                .map(task -> lexicon.metric("accuracy"))
                .findFirst();
    }

    private boolean isClassification(String task) {
        return task.endsWith("classification") || lexicon.isWithin(EntityKind.TASK, task, "classification");
    }

    /** "+1.2, +2.0 and +1.4, respectively": as many numbers as the values stated before take those values' metrics. */
    Found inParallel(Line line, Found found, List<Found> earlier) {
        int numbers = line.items().get(found.item()).quantities().size();
        boolean respectively = line.symbols().indexOf(Symbol.RESPECTIVELY.code()) >= 0
                || found.direction() >= 0 && line.symbol(found.direction()) == Symbol.OUTPERFORM_VERB;
        boolean named = line.symbol(found.item() + 1) == Symbol.METRIC;
        boolean open =
                found.kind() == ResultKind.DELTA && !named && found.metrics().size() == 1;
        List<Metric> here = values(line, earlier);
        boolean gained = found.direction() > found.item() && here.size() == numbers;
        if (numbers < 2 || !respectively && !gained || !open) {
            return found;
        }
        List<Metric> before = here.isEmpty() ? lastValues : here;
        List<Integer> items = here.isEmpty() ? List.of() : items(line, earlier);
        return before.size() == numbers ? found.with(before, items) : found;
    }

    /** "For larger models the improvement is 2.4x": of what the sentence before said to improve. */
    Found ofTheSame(Line line, Found found) {
        boolean noun = found.direction() >= 0
                && found.direction() < found.item()
                && line.items().get(found.direction()).metrics().isEmpty();
        boolean open = noun
                && found.kind() == ResultKind.RATIO
                && found.metrics().getFirst().slug().equals("speed")
                && line.symbols().indexOf(Symbol.METRIC.code()) < 0;
        if (!open || lastChange.size() != 1 || !isTheSame(line, found.direction())) {
            return found;
        }
        Metric metric = lastChange.iterator().next();
        Change change = Directions.of(line.symbol(found.direction()), metric);
        return new Found(
                found.item(), List.of(metric), found.kind(), change, found.direction(), found.rule(), List.of(), true);
    }

    private static boolean isTheSame(Line line, int direction) {
        int first = line.items().get(direction).first();
        return first > 0
                && POINTING.contains(line.sentence().tokens().get(first - 1).lower());
    }

    /** The item of each absolute score of a line, in order. */
    private static List<Integer> items(Line line, List<Found> found) {
        List<Integer> items = new ArrayList<>();
        for (Found one : found) {
            if (one.kind() == ResultKind.ABSOLUTE && one.metrics().getFirst().percentScore()) {
                line.items().get(one.item()).quantities().forEach(q -> items.add(one.item()));
            }
        }
        return items;
    }

    /** Goes on over a sentence without numbers: what was timed before it is not carried across. */
    void passOver() {
        timedBefore = false;
        lastChange = Set.of();
    }

    /** Remembers the values of a line for those of the next. */
    void remember(Line line, List<Found> found) {
        if (!found.isEmpty()) {
            topOne.remember(line);
        }
        timedBefore = deviceNamed(line)
                && found.stream()
                        .anyMatch(f -> f.kind() == ResultKind.RATIO
                                && f.metrics().getFirst().slug().equals("speed"));
        lastChange = found.stream()
                .filter(f -> f.kind() != ResultKind.ABSOLUTE)
                .flatMap(f -> f.metrics().stream())
                .collect(Collectors.toSet());
        if (!found.isEmpty()) {
            lastValues = values(line, found);
        }
    }

    /** The metric of each absolute score of a line, in order. */
    private static List<Metric> values(Line line, List<Found> found) {
        List<Metric> values = new ArrayList<>();
        for (Found one : found) {
            if (one.rule().equals(RivalValue.RULE)) {
                continue;
            }
            int numbers = line.items().get(one.item()).quantities().size();
            if (one.kind() == ResultKind.ABSOLUTE && one.metrics().getFirst().percentScore()) {
                IntStream.range(0, numbers)
                        .forEach(n -> values.add(
                                one.metrics().get(Math.min(n, one.metrics().size() - 1))));
            }
        }
        return values;
    }
}
