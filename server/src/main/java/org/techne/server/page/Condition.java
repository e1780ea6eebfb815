package org.techne.server.page;

import java.util.List;
import java.util.stream.Collectors;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Entity;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Result;

/**
 * Under what a number was stated, as far as the paper says: results are compared only under the same.
 *
 * @param kind Absolute, Ratio, PercentChange, Delta or Fraction
 * @param unit label of the canonical unit, or {@link #NOT_STATED}
 * @param dataset names of all datasets, or {@link #NOT_STATED}
 * @param device names of all devices, or {@link #NOT_STATED}
 * @param devices how many of them; 1 where the paper does not say
 */
record Condition(String kind, String unit, String dataset, String device, int devices)
        implements Comparable<Condition> {
    /** What stands for a name that no paper gives. */
    static final String NOT_STATED = "not stated";

    static Condition of(Result result) {
        return new Condition(
                result.kind(),
                result.unit().isEmpty() ? NOT_STATED : result.unit(),
                names(result.datasets()),
                names(result.hardware()),
                result.hardwareCount().orElse(1));
    }

    /** Whether its numbers can be ranked: values of the metric itself, on data that have a name. */
    boolean isRanked() {
        return kind.equals("Absolute") && !dataset.equals(NOT_STATED);
    }

    /** A heading. */
    String title() {
        String on = dataset.equals(NOT_STATED) ? "dataset not stated" : dataset;
        String by = device.equals(NOT_STATED) ? "device not stated" : deviceName();
        return on + " · " + what() + " · " + by;
    }

    /** Why its numbers are not ranked; empty where they are. */
    String caution() {
        if (isRanked()) {
            return "";
        }
        return kind.equals("Absolute")
                ? "Sorted, not ranked: the papers do not name the data."
                : "Sorted, not ranked: each row has a baseline of its own.";
    }

    /** The saved question that gives this table, with its parameters. */
    String question(String metric) {
        return "results-under-conditions?metric=" + Addresses.encoded(Facts.localName(metric)) + "&kind=" + kind
                + "&unit="
                + Addresses.encoded(unit) + "&dataset=" + Addresses.encoded(dataset) + "&device="
                + Addresses.encoded(device)
                + "&devices=" + devices;
    }

    /** The board with only what is under this condition. */
    String filter() {
        return "?kind=" + kind + "&dataset=" + Addresses.encoded(dataset) + "&hardware=" + Addresses.encoded(device);
    }

    private String what() {
        return switch (kind) {
            case "Ratio" -> "times against a baseline";
            case "PercentChange" -> "change in percent";
            case "Delta" -> "difference in " + (unit.equals(NOT_STATED) ? "points" : unit);
            case "Fraction" -> "part of the baseline";
            default ->
                unit.equals(NOT_STATED) ? "values without a unit" : "values in " + (unit.equals("x") ? "×" : unit);
        };
    }

    private String deviceName() {
        return devices == 1 ? device : devices + " × " + device;
    }

    private static String names(List<Entity> entities) {
        return entities.isEmpty()
                ? NOT_STATED
                : entities.stream().map(Entity::label).collect(Collectors.joining(" and "));
    }

    @Override
    public int compareTo(Condition other) {
        return (title() + kind + unit).compareTo(other.title() + other.kind + other.unit);
    }
}
