package org.techne.server.graph;

import java.util.List;
import java.util.Optional;

/**
 * One number of one paper, with everything it needs to be read rightly.
 *
 * @param iri of the result
 * @param metric what is measured
 * @param kind Absolute, Ratio, PercentChange, Delta or Fraction
 * @param change Increase, Decrease or empty
 * @param bound Exactly, About, UpTo, AtLeast, Under or OnAverage
 * @param low the number, or the lower end of a range
 * @param high the upper end; the same as low where there is no range
 * @param scale the number as it is written and as it is compared
 * @param factor how many times better; empty where that cannot be said
 * @param baselineText the baseline in words where it has no name
 * @param hardwareCount how many devices
 * @param evidence the words that say so
 * @param confidence 0 to 1
 * @param rule that found it
 * @param inferred whether a slot was filled from outside the sentence
 * @param paper that states it
 * @param year of the paper; empty where unknown
 */
public record Result(
        String iri,
        Entity metric,
        String kind,
        String change,
        String bound,
        Amount low,
        Amount high,
        Scale scale,
        Optional<Double> factor,
        List<Entity> methods,
        List<Entity> baselines,
        String baselineText,
        List<Entity> datasets,
        List<Entity> hardware,
        List<Entity> tasks,
        Optional<Integer> hardwareCount,
        Evidence evidence,
        double confidence,
        Entity rule,
        boolean inferred,
        Entity paper,
        String year) {

    /**
     * The words that state a result.
     *
     * @param exact the words
     * @param start of the first character, in the abstract or the title
     * @param end behind the last character
     * @param inTitle whether the offsets count in the title
     */
    public record Evidence(String exact, int start, int end, boolean inTitle) {}

    /**
     * A number as it is written and as it is compared.
     *
     * @param written the ends without grouping, the lower first; one where there is no range
     * @param writtenUnit label of the unit that the paper uses; empty where there is none
     * @param comparable the lower end in the canonical unit, for ordering
     * @param unit the canonical unit's label; empty where there is none
     */
    public record Scale(List<String> written, String writtenUnit, double comparable, String unit) {}

    /** The lower end in the canonical unit, for ordering. */
    public double comparable() {
        return scale.comparable();
    }

    /** The canonical unit's label; empty where there is none. */
    public String unit() {
        return scale.unit();
    }

    /** The place of this result in its paper's page, behind the hash. */
    public String anchor() {
        return Facts.localName(iri);
    }

    /** Whether two different ends were stated. */
    public boolean isRange() {
        return !low.equals(high);
    }

    /** What stands before the number: "up to", "~", "≥"; empty for an exact one. */
    public String hedge() {
        return switch (bound) {
            case "About" -> "~";
            case "UpTo" -> "up to";
            case "AtLeast" -> "at least";
            case "Under" -> "under";
            case "OnAverage" -> "mean";
            default -> "";
        };
    }

    /** The sign of a change: + or −; empty for a value of the metric itself. */
    public String sign() {
        boolean relative = kind.equals("Delta") || kind.equals("PercentChange");
        if (!relative || change.isEmpty()) {
            return "";
        }
        return change.equals("Increase") ? "+" : "\u2212";
    }

    /** What kind of statement this is, in words: "50 % fewer", "times", "of the baseline". */
    public String reading() {
        return switch (kind) {
            case "Ratio" -> change.equals("Decrease") ? "times less" : "times";
            case "PercentChange" -> "change";
            case "Delta" -> "difference";
            case "Fraction" -> "of the baseline";
            default -> "";
        };
    }

    /** What it is compared with, in words. */
    public boolean hasBaseline() {
        return !baselines.isEmpty() || !baselineText.isEmpty();
    }
}
