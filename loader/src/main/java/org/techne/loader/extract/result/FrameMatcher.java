package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;

/** Reads each quantity of a line by the first frame that fits. */
final class FrameMatcher {
    private final Fit fit;
    private final MeantMetric meantMetric;
    private final WithoutFrame withoutFrame;
    private final List<Frame> frames = Frames.read();

    FrameMatcher(Lexicon lexicon) {
        this.fit = new Fit(lexicon);
        this.meantMetric = new MeantMetric(lexicon, fit);
        this.withoutFrame = new WithoutFrame(lexicon, fit);
    }

    /** What the quantities of a line say; {@code weak} metrics and absent ones are given by the scope. */
    List<Found> match(Line line, Scope scope) {
        List<Found> found = new ArrayList<>();
        List<Frame> possible = Frames.possibleIn(line, frames);
        int baseline = -1;
        for (int i = 0; i < line.items().size(); i++) {
            boolean listed = baseline >= 0 && BaselineValues.isListed(line, baseline, i);
            if (line.isNumber(i) && (listed || BaselineValues.is(line, i, found))) {
                baseline = i;
                RivalValue.of(line, i, found).ifPresent(found::add);
            } else if (line.isNumber(i) && !Unclaimed.is(line, i) && !Setting.isFixed(line, i)) {
                Optional<Found> reading = read(line, i, found, scope, possible);
                reading.map(f -> scope.inParallel(line, f, found))
                        .map(f -> scope.ofTheSame(line, f))
                        .ifPresent(f -> {
                            found.add(f);
                            SharedAmount.of(line, f).ifPresent(found::add);
                        });
            }
        }
        scope.remember(line, found);
        return found;
    }

    private Optional<Found> read(Line line, int item, List<Found> before, Scope scope, List<Frame> possible) {
        Optional<Found> further = LikeBefore.further(line, item, before)
                .or(() -> LikeBefore.compared(line, item, before))
                .or(() -> LikeBefore.again(line, item, before));
        if (further.isPresent()) {
            return further;
        }
        Quantity quantity = line.items().get(item).quantities().getFirst();
        FramePattern.Place place = FramePattern.Place.of(line.symbols(), item);
        for (Frame frame : possible) {
            boolean signed = !frame.signed() || quantity.reading().sign() != 0;
            if (signed && takes(frame, quantity)) {
                Optional<Found> found = frame.pattern()
                        .match(place)
                        .flatMap(match -> found(new Sighting(line, item, frame, match, before), scope));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return RivalValue.following(line, item, before)
                .or(() -> withoutFrame.read(line, item, before))
                .map(found -> meantMetric.inPhase(line, found));
    }

    /** A change in points is spoken of as one in percent is. */
    private boolean takes(Frame frame, Quantity quantity) {
        return frame.forms().contains(quantity.form())
                || frame.mode() == Frame.Mode.CHANGE
                        && frame.forms().contains(Form.PERCENT)
                        && UnitKind.isPoints(quantity);
    }

    private Optional<Found> found(Sighting seen, Scope scope) {
        Line line = seen.line();
        FramePattern.Match match = seen.match();
        boolean other = isShrinkingLoss(line, match.direction())
                || isVagueAmount(seen)
                || isBehindSlash(line, seen.item(), match)
                || isTaken(seen)
                || isFellowOfValue(seen)
                || isOfItsOwnNoun(seen)
                || Background.is(line, seen.item(), seen.frame(), match);
        return other
                ? Optional.empty()
                : meantMetric
                        .of(seen, scope)
                        .map(metrics -> fit.rated(metrics, seen.quantity()))
                        .flatMap(metrics -> found(seen, metrics));
    }

    private Optional<Found> found(Sighting seen, List<Metric> metrics) {
        Line line = seen.line();
        int item = seen.item();
        int direction = seen.match().direction();
        Frame frame = seen.frame();
        boolean known = !metrics.getFirst().slug().isEmpty();
        if (frame.defaultMetric().equals(Frame.OWN) && known) {
            return Optional.empty();
        }
        Interpretation meaning = new Interpretation(fit, line, item, metrics.getFirst());
        Frame.Mode mode = meaning.mode(frame.mode(), direction);
        boolean fits = fits(metrics, seen.quantity(), mode, frame, meaning.isOverhead());
        if (!fits
                || isMisread(line, item, frame, seen.match(), metrics, mode)
                || isCount(line, item, seen.quantity(), frame)
                || isOfNoun(line, item, frame)) {
            return Optional.empty();
        }
        ResultKind kind = meaning.kind(mode, Relative.isSaid(line, item, direction));
        Change change = meaning.change(mode, direction);
        return Optional.of(new Found(item, metrics, kind, change, direction, frame.name(), List.of(), false));
    }

    /** Whether the metrics can be stated so; a share before which its metric stands is one of a score. */
    private boolean fits(List<Metric> metrics, Quantity quantity, Frame.Mode mode, Frame frame, boolean overhead) {
        boolean share = !overhead
                && quantity.form() == Form.PERCENT
                && frame.mode() == Frame.Mode.STATE
                && !frame.frame().startsWith("#");
        return metrics.stream().allMatch(m -> fit.fits(m, quantity, mode) && (!share || fit.isStatedInPercent(m)));
    }

    /** What is sped up has no speed, a score has no part that is left, or the metric behind the number is meant. */
    private boolean isMisread(
            Line line, int item, Frame frame, FramePattern.Match match, List<Metric> metrics, Frame.Mode mode) {
        boolean slow = match.direction() >= 0 && !fit.isSpedUp(line.symbol(match.direction()), metrics.getFirst());
        boolean fraction = mode == Frame.Mode.FRACTION;
        boolean partOfScore = fraction
                && metrics.getFirst().percentScore()
                && !metrics.getFirst().slug().equals("score")
                && !frame.name().value().equals("part-of-metric");
        boolean splitScore = fraction && frame.mode() == Frame.Mode.GOVERNED;
        return slow || partOfScore || splitScore || isScoreVerb(line, item, match, metrics);
    }

    /** "37.7 dB PSNR / 0.93 SSIM": the metric before the slash has its number already. */
    private static boolean isBehindSlash(Line line, int item, FramePattern.Match match) {
        int before = line.items().get(item).first() - 1;
        return match.metric() >= 0
                && match.metric() < item
                && line.symbol(item + 1) == Symbol.METRIC
                && line.sentence().tokens().get(before).isSign('/');
    }

    /** "a 0.8% failure rate equivalent to 99.2% accuracy", "4x performance gains and 5x energy savings": the metric has a number. */
    private static boolean isTaken(Sighting seen) {
        Line line = seen.line();
        int metric = seen.match().metric();
        Symbol next = line.symbol(seen.item() + 1);
        boolean own = next == Symbol.METRIC
                || !line.items()
                        .get(Math.min(seen.item() + 1, line.items().size() - 1))
                        .metrics()
                        .isEmpty();
        int number = line.symbol(metric - 1) == Symbol.WORD ? metric - 2 : metric - 1;
        return metric > 0
                && metric < seen.item()
                && own
                && line.isNumber(number)
                && seen.before().stream().anyMatch(f -> f.item() == number);
    }

    /** "a 2.8x speedup and 6.1x energy saving": a noun with a number of its own says nothing of the next. */
    private static boolean isOfItsOwnNoun(Sighting seen) {
        Line line = seen.line();
        int direction = seen.match().direction();
        return direction > 0
                && direction < seen.item()
                && (line.isNumber(direction - 1) || line.symbol(direction - 1) == Symbol.CLOSE)
                && line.symbol(seen.item() - 1) == Symbol.AND
                && switch (line.symbol(seen.item() + 1)) {
                    case DECREASE_NOUN, INCREASE_NOUN, GAIN_NOUN -> true;
                    default -> false;
                };
    }

    /** "an accuracy of 88% in power and 97% in energy": behind a value, a value of the same. */
    private static boolean isFellowOfValue(Sighting seen) {
        return seen.frame().name().value().equals("and-amount-in-metric")
                && (seen.before().isEmpty() || seen.before().getLast().kind() == ResultKind.ABSOLUTE);
    }

    /** "scores 71.2 mIoU": the metric behind the number is meant. */
    private static boolean isScoreVerb(Line line, int item, FramePattern.Match match, List<Metric> metrics) {
        return metrics.getFirst().slug().equals("score")
                && match.metric() == item - 1
                && line.symbol(item + 1) == Symbol.METRIC;
    }

    /** "reduces the gap by 16%": what is reduced is the gap, not a score. */
    private static boolean isShrinkingLoss(Line line, int direction) {
        if (direction < 0 || line.symbol(direction) != Symbol.LOSS_NOUN) {
            return false;
        }
        return line.symbol(direction - 1) == Symbol.DECREASE_VERB
                || line.symbol(direction - 2) == Symbol.DECREASE_VERB
                || line.symbol(direction - 3) == Symbol.DECREASE_VERB;
    }

    /** "ten times more than others": more of what is not said. */
    private static boolean isVagueAmount(Sighting seen) {
        Line line = seen.line();
        FramePattern.Match match = seen.match();
        if (seen.quantity().form() != Form.TIMES || match.metric() >= 0 || match.direction() < 0) {
            return false;
        }
        Symbol direction = line.symbol(match.direction());
        boolean bare = direction == Symbol.MORE_ADJECTIVE || direction == Symbol.LESS_ADJECTIVE;
        return bare
                && line.items().get(match.direction()).metrics().isEmpty()
                && seen.frame().defaultMetric().isEmpty()
                && Aside.metric(line, seen.item(), match.direction(), seen.before())
                        .isEmpty();
    }

    /** "errors with 100% detectability": behind "with" a number belongs to the noun that follows it. */
    private static boolean isOfNoun(Line line, int item, Frame frame) {
        return frame.name().value().equals("metric-of-value")
                && line.symbol(item - 1) == Symbol.WITH
                && line.symbol(item + 1) == Symbol.WORD
                && !startsClause(line, item + 1);
    }

    /** "on 14 datasets": a bare number before a noun counts the noun. */
    private static boolean isCount(Line line, int item, Quantity quantity, Frame frame) {
        if (quantity.form() != Form.PLAIN || frame.frame().startsWith("#")) {
            return false;
        }
        return switch (line.symbol(item + 1)) {
            case WORD, DATASET, TASK, TECHNIQUE, HARDWARE, TRAIN_VERB -> !startsClause(line, item + 1);
            default -> false;
        };
    }

    private static boolean startsClause(Line line, int item) {
        return line.items().get(item).first() > line.items().get(item - 1).last() + 1;
    }
}
