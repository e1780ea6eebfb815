package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.text.WordSet;

/** What a number measures: the metric that its frame names, the paper's own noun, or what the text elsewhere makes it mean. */
final class MeantMetric {

    private static final Set<String> SPEEDS = WordSet.of("speed training-speed inference-speed");

    private final Lexicon lexicon;
    private final Fit fit;

    MeantMetric(Lexicon lexicon, Fit fit) {
        this.lexicon = lexicon;
        this.fit = fit;
    }

    /** One metric, or one for each of several numbers; empty where it cannot be told. */
    Optional<List<Metric>> of(Sighting seen, Scope scope) {
        List<Metric> named = named(seen);
        Optional<List<Metric>> meant = named.isEmpty() ? unnamed(seen, scope) : Optional.of(named(seen, named, scope));
        return meant.map(metrics ->
                metrics.stream().map(metric -> narrowed(seen, metric, scope)).toList());
    }

    /** "a 2.5x speedup in training, and 1.8x in inference": a speed taken from the number before can be of another phase. */
    Found inPhase(Line line, Found found) {
        boolean speed = found.kind() != ResultKind.ABSOLUTE
                && found.metrics().size() == 1
                && SPEEDS.contains(found.metrics().getFirst().slug());
        if (!speed) {
            return found;
        }
        String other = Phase.isOfAnother(line, found.item())
                ? "speed"
                : found.metrics().getFirst().slug();
        return found.with(List.of(lexicon.metric(Phase.of(line, found.item()).orElse(other))), found.parallel());
    }

    /** The speed of a phase that the words about the number name; the accuracy that the paper says is top-1. */
    private Metric narrowed(Sighting seen, Metric metric, Scope scope) {
        return switch (metric.slug()) {
            case "speed" ->
                Phase.of(seen.line(), seen.item()).map(lexicon::metric).orElse(metric);
            case "accuracy" -> scope.isTopOne(seen.line()) ? lexicon.metric("top-1-accuracy") : metric;
            default -> metric;
        };
    }

    private List<Metric> named(Sighting seen, List<Metric> named, Scope scope) {
        boolean change = seen.frame().mode() == Frame.Mode.CHANGE;
        boolean percent = seen.line().symbol(seen.item()) == Symbol.PERCENT;
        if ((change || percent) && named.stream().allMatch(fit::isEfficiency)) {
            return named;
        }
        if (isOfPeak(seen)) {
            return List.of(lexicon.metric("utilization"));
        }
        boolean weak = named.stream().allMatch(fit::isWeak);
        if (seen.frame().mode() == Frame.Mode.FRACTION && (weak || endsInPerformance(seen))) {
            return List.of(scope.howWell());
        }
        if (weak && (isLost(seen) || Kept.is(seen.line(), seen.item()))) {
            return List.of(lexicon.metric("score"));
        }
        return weak
                ? List.of(measured(seen, scope, scope.metricFor(seen.line(), seen.item(), change)))
                : fasterNotBetter(seen, named);
    }

    /** "a 0.3 dB quality loss": what is told in decibels, where the paper is about pictures, is how near they come to the original. */
    private Metric measured(Sighting seen, Scope scope, Metric meant) {
        boolean decibels = meant.slug().equals("score") && UnitKind.isDecibels(seen.quantity());
        return decibels && scope.isOfPictures() ? lexicon.metric("psnr") : meant;
    }

    /** "1.8x and 2.3x improvements in performance and energy": what performs so many times better is faster. */
    private List<Metric> fasterNotBetter(Sighting seen, List<Metric> named) {
        return seen.quantity().form() != Form.TIMES
                ? named
                : named.stream()
                        .map(m -> m.slug().equals("performance") ? lexicon.metric("speed") : m)
                        .toList();
    }

    /** "63% of the V100's peak performance" */
    private static boolean isOfPeak(Sighting seen) {
        int metric = seen.match().metric();
        Line line = seen.line();
        if (metric <= seen.item() || seen.frame().mode() != Frame.Mode.FRACTION) {
            return false;
        }
        int from = line.items().get(metric).first() - 1;
        return line.sentence().tokens().subList(from, line.items().get(metric).last() + 1).stream()
                .anyMatch(t -> t.lower().equals("peak"));
    }

    /** "with a performance drop of 1%": what is given up for speed is no speed. */
    private static boolean isLost(Sighting seen) {
        boolean percent = seen.line().symbol(seen.item()) == Symbol.PERCENT;
        return percent
                && switch (seen.line().symbol(seen.match().direction())) {
                    case LOSS_NOUN, DECREASE_NOUN, WORSEN_VERB, WORSE_ADJECTIVE -> true;
                    default -> false;
                };
    }

    private Optional<List<Metric>> unnamed(Sighting seen, Scope scope) {
        Optional<Metric> noun = noun(seen);
        if (noun.isPresent()) {
            return noun.map(List::of);
        }
        if (isReduction(seen)) {
            return scope.costFor(seen.line(), seen.item()).map(List::of);
        }
        Metric spoken = measured(seen, scope, scope.metricFor(seen.line(), seen.item(), false));
        if (Within.is(seen.line(), seen.item()) && !fit.isQuality(spoken)) {
            return Optional.of(List.of(scope.howWell()));
        }
        boolean kept = Kept.isWithoutMetric(seen.line(), seen.item()) && !fit.isStatedInPercent(spoken);
        return Optional.of(List.of(kept ? scope.howWell() : spoken));
    }

    /** "a 22% reduction": where nothing says of what, no score is meant, which nobody would boast of. */
    private static boolean isReduction(Sighting seen) {
        int direction = seen.match().direction();
        return direction > seen.item()
                && seen.line().symbol(seen.item()) == Symbol.PERCENT
                && seen.line().symbol(direction) == Symbol.DECREASE_NOUN;
    }

    /** The paper's own word for what it measures. */
    private static Optional<Metric> noun(Sighting seen) {
        Line line = seen.line();
        int direction = seen.match().direction();
        boolean own = seen.frame().defaultMetric().equals(Frame.OWN);
        return Aside.metric(line, seen.item(), direction, seen.before())
                .or(() -> own ? OwnNoun.governed(line, direction, seen.item()) : Optional.empty())
                .or(() -> OwnNoun.behind(line, direction))
                .or(() -> OwnNoun.between(line, seen.item(), direction))
                .or(() -> OwnNoun.before(line, direction, seen.item()));
    }

    /** "60% of the full KV cache performance" */
    private static boolean endsInPerformance(Sighting seen) {
        int metric = seen.match().metric();
        return metric >= 0
                && seen.line()
                        .sentence()
                        .tokens()
                        .get(seen.line().items().get(metric).last())
                        .lower()
                        .equals("performance");
    }

    /** "a DRAM energy reduction": the word of change names the metric, and what stands before it says which. */
    private static boolean isOfNoun(Line line, FramePattern.Match match) {
        return match.direction() == match.metric() + 1
                && !line.items().get(match.direction()).metrics().isEmpty();
    }

    /** The metric that the word of change bears: "faster", and "larger" but for "larger residual drift". */
    private static List<Metric> borne(Sighting seen) {
        int direction = seen.match().direction();
        List<Metric> borne =
                direction < 0 ? List.of() : seen.line().items().get(direction).metrics();
        return borne.isEmpty()
                ? borne
                : OwnNoun.larger(seen.line(), direction, seen.item())
                        .map(List::of)
                        .orElse(borne);
    }

    private List<Metric> named(Sighting seen) {
        Line line = seen.line();
        FramePattern.Match match = seen.match();
        int behind = seen.item() + 1;
        if (seen.frame().signed() && line.symbol(behind) == Symbol.METRIC) {
            return line.items().get(behind).metrics();
        }
        if (match.metric() >= 0) {
            if (isOfNoun(line, match)) {
                return line.items().get(match.direction()).metrics();
            }
            int numbers = line.items().get(seen.item()).quantities().size();
            return Coordinated.of(line, match.metric(), numbers)
                    .orElseGet(() -> line.items().get(match.metric()).metrics());
        }
        List<Metric> borne = borne(seen);
        if (!borne.isEmpty()) {
            return borne;
        }
        String usual = seen.frame().defaultMetric();
        return usual.isEmpty() || usual.equals(Frame.OWN) ? List.of() : List.of(lexicon.metric(usual));
    }
}
