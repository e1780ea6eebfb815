package org.techne.loader.extract.result;

import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;

/** The unit that the graph states for a number. */
final class StatedUnits {
    private static final String PERCENT = "http://qudt.org/vocab/unit/PERCENT";
    private final Lexicon lexicon;

    StatedUnits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Unit of(Quantity quantity, ResultKind kind, Metric metric) {
        if (kind == ResultKind.FRACTION) {
            return unit(PERCENT);
        }
        return switch (quantity.form()) {
            case TIMES -> unit(Unit.TECHNE + "Factor");
            case PERCENT, PART -> unit(PERCENT);
            case UNIT -> rated(quantity.unit().orElseThrow(), metric);
            case PLAIN -> unit(Unit.TECHNE + plain(metric));
        };
    }

    /** "49.6G FLOPs" and "FLOPs of 49.6G" are the same. */
    private static String plain(Metric metric) {
        return switch (metric.slug()) {
            case "parameters" -> "Count";
            case "flops" -> "FLOP";
            default -> "Point";
        };
    }

    /** Operations that are achieved are achieved by the second: 15 petaflops of compute rate are 15 PFLOP/s. */
    private Unit rated(Unit unit, Metric metric) {
        boolean rate = metric.slug().equals("compute-rate") && unit.iri().endsWith("FLOP");
        return rate ? lexicon.unit(unit.iri() + "PerSecond").orElse(unit) : unit;
    }

    private Unit unit(String iri) {
        return lexicon.unit(iri)
                .orElseThrow(
                        () -> new IllegalStateException("no unit " + iri + " in the lexicon; add it to units.ttl"));
    }
}
