package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.WordSet;

/** Times that no frame reads: what training takes, what a run takes, and how often a second something runs. */
final class TimeTaken {
    static final RuleName TRAINED_IN = new RuleName("trained-in-time");
    static final RuleName TAKES_TIME = new RuleName("takes-time");
    static final RuleName RUNS_AT = new RuleName("runs-at-frequency");

    private static final FramePattern TRAINING =
            FramePattern.of("train-verb ~~6 (in|for|with|use-verb|only|of|open) #");
    private static final FramePattern IN_TIME =
            FramePattern.of("(in|for|with|use-verb|achieve-verb|only|faster-adjective|speedup-noun) open? #");
    /** "(8 s on an H100)" */
    private static final FramePattern ON_DEVICE = FramePattern.of("open # on hardware");

    private static final FramePattern RUNNING = FramePattern.of("run-verb ~~5 with #");
    private static final Set<String> WORK = WordSet.of("inference processing operation performance control tracking");
    private static final Set<String> SENSORS = WordSet.of("""
            camera cameras lidar lidars sensor sensors imu imus radar radars microphone codec codecs existing prior typically signals recordings audio
            """);

    private static final FramePattern TAKING = FramePattern.of("(use-verb|run-verb|achieve-verb) ~~3 in? #");

    private final Lexicon lexicon;

    TimeTaken(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Hours and days that something takes are training's; shorter times are latencies. */
    Optional<Found> taken(Line line, int item, Quantity quantity) {
        boolean few =
                quantity.reading().bound() == Bound.UNDER || quantity.reading().only();
        if (few && UnitKind.isEpochs(quantity) && line.symbols().indexOf(Symbol.TRAIN_VERB.code()) >= 0) {
            return Optional.of(state(item, "training-steps", TRAINED_IN));
        }
        if (!UnitKind.isTime(quantity) || ThingOfLength.is(line, item)) {
            return Optional.empty();
        }
        boolean in = IN_TIME.match(line.symbols(), item).isPresent()
                || ON_DEVICE.match(line.symbols(), item).isPresent()
                || quantity.reading().bound() == Bound.UNDER;
        boolean trained = UnitKind.isLong(quantity)
                || UnitKind.isMinutes(quantity) && line.symbols().indexOf(Symbol.TRAIN_VERB.code()) >= 0;
        if (in && trained || TRAINING.match(line.symbols(), item).isPresent()) {
            return Optional.of(state(item, isSearched(line, item) ? "search-cost" : "training-time", TRAINED_IN));
        }
        boolean taken =
                in || isOfRate(line, item) || TAKING.match(line.symbols(), item).isPresent();
        return taken ? Optional.of(state(item, "latency", TAKES_TIME)) : Optional.empty();
    }

    /** "the search finishes in 4 hours" */
    private static boolean isSearched(Line line, int item) {
        return line.sentence().tokens().subList(0, line.items().get(item).first()).stream()
                .anyMatch(t -> t.lower().equals("search") || t.lower().equals("searched"));
    }

    /** "86 FPS (11.6 ms)": the bracket says the rate as a time. */
    private static boolean isOfRate(Line line, int item) {
        return line.symbol(item - 1) == Symbol.OPEN
                && line.symbol(item + 1) == Symbol.CLOSE
                && line.symbol(item - 2) == Symbol.UNIT
                && UnitKind.isFrameRate(line.items().get(item - 2).quantities().getFirst());
    }

    /** "runs at 80 Hz": how often a second it does its work; cameras and clocks run at the rate they are given. */
    Optional<Found> frequency(Line line, int item, Quantity quantity) {
        boolean running = RUNNING.match(line.symbols(), item).isPresent()
                || line.symbol(item - 1) == Symbol.ACHIEVE_VERB && isWork(line, item + 1);
        return UnitKind.isRateOfWork(quantity)
                        && running
                        && line.sentence().tokens().subList(0, quantity.first()).stream()
                                .noneMatch(t -> SENSORS.contains(t.lower()))
                ? Optional.of(state(item, "throughput", RUNS_AT))
                : Optional.empty();
    }

    /** "achieves 173 Hz inference" */
    private static boolean isWork(Line line, int at) {
        return at < line.items().size() && WORK.contains(line.firstToken(at).lower());
    }

    private Found state(int item, String slug, RuleName rule) {
        return new Found(
                item, List.of(lexicon.metric(slug)), ResultKind.ABSOLUTE, Change.NONE, -1, rule, List.of(), false);
    }
}
