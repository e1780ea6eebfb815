package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Entry;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.WordSet;

/** Whether a metric can be stated in a quantity's unit: no accuracy in milliseconds, no latency without a unit. */
final class Fit {
    private static final Set<String> COUNTED = WordSet.of("""
            parameters batch-size sequence-length tokens training-steps data compression-ratio
            """);
    /** Speeds that a rate of frames measures as a throughput. */
    private static final Set<String> SPEEDS = WordSet.of("speed inference-speed training-speed");

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final BigDecimal LARGEST_SCORE = BigDecimal.valueOf(2000);
    /** What is chosen and never achieved. */
    private static final Set<String> SETTINGS = WordSet.of("""
            resolution model-scale clock-frequency setting
            """);

    private final Lexicon lexicon;

    Fit(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean fits(Metric metric, Quantity quantity, Frame.Mode mode) {
        if (SETTINGS.contains(metric.slug())) {
            return false;
        }
        return switch (quantity.form()) {
            case TIMES, PART -> true;
            case PERCENT -> mode != Frame.Mode.STATE && mode != Frame.Mode.TARGET || isStatedInPercent(metric);
            case PLAIN ->
                isScore(metric, quantity)
                        || isOwn(metric)
                                && (!metric.percentScore() || quantity.high().compareTo(LARGEST_SCORE) < 0)
                        || metric.slug().equals("flops") && quantity.low().compareTo(MILLION) >= 0
                        || COUNTED.contains(metric.slug())
                                && !(metric.slug().equals("batch-size") && mode == Frame.Mode.STATE);
            case UNIT -> quantity.unit().map(unit -> fitsUnit(metric, unit)).orElse(false);
        };
    }

    /** What a percentage can be the value of. */
    boolean isStatedInPercent(Metric metric) {
        return isQuality(metric) || metric.percentScore() || isOwn(metric) || isEfficiency(metric);
    }

    /** In the paper's own words: what it is, only the frame can tell. */
    static boolean isOwn(Metric metric) {
        return metric.slug().isEmpty();
    }

    private boolean isScore(Metric metric, Quantity quantity) {
        return isUnder(metric, "quality")
                && !metric.slug().equals("performance")
                && quantity.high().compareTo(LARGEST_SCORE) < 0;
    }

    private boolean fitsUnit(Metric metric, Unit unit) {
        String base = unit.canonicalIri();
        String local = base.substring(Math.max(base.lastIndexOf('/'), base.lastIndexOf('#')) + 1);
        return switch (local) {
            case "SEC", "GPUHour", "TPUHour", "CPUHour" ->
                isUnder(metric, "speed")
                        || isUnder(metric, "cost")
                        || metric.slug().equals("overhead")
                        || isError(metric);
            case "BYTE" -> isStored(metric) || isUnder(metric, "parameters");
            case "BIT" -> isStored(metric);
            case "FLOP" -> isUnder(metric, "flops") || isUnder(metric, "throughput") || isUnder(metric, "compute-rate");
            case "Device" -> false;
            case "Step", "Iteration", "Epoch", "Round", "Sample", "Token" -> COUNTED.contains(metric.slug());
            case "FLOPPerSecond" -> isUnder(metric, "compute-rate") || isUnder(metric, "throughput");
            case "W" -> isUnder(metric, "power");
            case "J" -> isUnder(metric, "energy");
            case "DeciB", "Point" -> isUnder(metric, "quality");
            case "M", "PIXEL" -> isOwn(metric) || isError(metric);
            case "BIT-PER-SEC" -> isRate(metric);
            case "FramePerSecond", "ImagePerSecond", "TokenPerSecond", "SamplePerSecond", "RequestPerSecond" ->
                isUnder(metric, "speed");
            default -> isMeasuredIn(metric, unit);
        };
    }

    private boolean isMeasuredIn(Metric metric, Unit unit) {
        return unit.measures()
                .map(slug -> isUnder(metric, slug) || lexicon.isWithin(EntityKind.METRIC, slug, metric.slug()))
                .orElse(!isUnder(metric, "quality"));
    }

    private boolean isRate(Metric metric) {
        return isUnder(metric, "throughput")
                || isUnder(metric, "bandwidth")
                || isUnder(metric, "efficiency")
                || isOwn(metric);
    }

    private static boolean isLowerBetter(Metric metric) {
        return metric.direction().equals(Optional.of(Metric.Direction.LOWER));
    }

    /** An error is in the unit of what is estimated: "a mean absolute error of 21 ms". */
    private boolean isError(Metric metric) {
        return isUnder(metric, "quality") && isLowerBetter(metric) && !metric.percentScore();
    }

    private boolean isStored(Metric metric) {
        return isUnder(metric, "bandwidth") || isUnder(metric, "resource-use") && !isCountedOrDrawn(metric);
    }

    /** True for operations, numbers of things, and what is drawn from the mains. */
    private boolean isCountedOrDrawn(Metric metric) {
        return isUnder(metric, "flops")
                || isUnder(metric, "parameters")
                || isUnder(metric, "energy")
                || isUnder(metric, "power")
                || isUnder(metric, "carbon");
    }

    private boolean isUnder(Metric metric, String slug) {
        return lexicon.isWithin(EntityKind.METRIC, metric.slug(), slug);
    }

    /** True for what goes with a device: speed, time, memory, energy, utilisation. */
    boolean isTiedToHardware(Metric metric) {
        return isMeasuredOnHardware(metric)
                || metric.slug().equals("carbon")
                || metric.slug().equals("search-cost")
                || metric.slug().equals("sequence-length")
                || metric.slug().equals("batch-size");
    }

    /** True for what only a device has: speed, time, memory, energy, utilisation. */
    boolean isMeasuredOnHardware(Metric metric) {
        return isTimedOrDrawn(metric) || isUnder(metric, "memory");
    }

    /** True for what differs from device to device: speed, time, energy, power. */
    boolean isTimedOrDrawn(Metric metric) {
        return isUnder(metric, "speed") || isUnder(metric, "energy") || isUnder(metric, "power");
    }

    /** True where each of the devices is of one of these kinds: an A100 is a GPU. */
    boolean isSuch(List<Mention> devices, List<Mention> kinds) {
        return devices.stream()
                .allMatch(d -> kinds.stream()
                        .anyMatch(k -> lexicon.isWithin(
                                EntityKind.HARDWARE,
                                d.entity().slug(),
                                k.entity().slug())));
    }

    boolean isQuality(Metric metric) {
        return isUnder(metric, "quality");
    }

    /** A throughput in operations is a rate of compute, and what parameters take in bytes is the model's size. */
    List<Metric> rated(List<Metric> metrics, Quantity quantity) {
        boolean speed =
                metrics.size() == 1 && SPEEDS.contains(metrics.getFirst().slug());
        boolean bare = speed && metrics.getFirst().slug().equals("speed");
        Optional<Metric> rate = bare || speed && UnitKind.isFrameRate(quantity) ? measured(quantity) : Optional.empty();
        if (rate.isPresent()) {
            return List.of(rate.get());
        }
        if (UnitKind.isBytes(quantity)
                && metrics.stream().allMatch(m -> m.slug().equals("parameters"))) {
            return List.of(lexicon.metric("model-size"));
        }
        boolean operations =
                quantity.unit().filter(u -> u.canonicalIri().contains("#FLOP")).isPresent();
        boolean throughput = metrics.stream()
                .allMatch(m -> m.slug().equals("throughput") || m.slug().equals("speed"));
        return operations && throughput ? List.of(lexicon.metric("compute-rate")) : metrics;
    }

    /** What is said to be faster is a time or a rate, not a cost. */
    boolean isSpedUp(Symbol direction, Metric metric) {
        return switch (direction) {
            case FASTER_ADJECTIVE, SLOWER_ADJECTIVE, SPEEDUP_NOUN, SPEED_VERB, SLOW_VERB -> isUnder(metric, "speed");
            default -> true;
        };
    }

    /** True for a kind of device rather than a product. */
    boolean isGeneric(Mention device) {
        return lexicon.entry(EntityKind.HARDWARE, device.entity().slug())
                .filter(Entry::generic)
                .isPresent();
    }

    /** True for what a device is timed by. */
    boolean isTiming(Metric metric) {
        return isUnder(metric, "speed");
    }

    /** The metric that a bare number in this unit states. */
    Optional<Metric> measured(Quantity quantity) {
        return quantity.form() == Form.UNIT
                ? quantity.unit().flatMap(Unit::measures).map(lexicon::metric)
                : Optional.empty();
    }

    /** True for efficiency of what kind is not said; a change of it is a change of nothing else. */
    boolean isEfficiency(Metric metric) {
        return metric.slug().equals("efficiency");
    }

    boolean isWeak(Metric metric) {
        return metric.slug().equals("performance") || metric.slug().equals("efficiency");
    }
}
