package org.techne.loader.extract;

/** How a number speaks of its metric; the individuals of tn:ResultKind. */
public enum ResultKind {
    /** The metric's own value: 58 FPS. */
    ABSOLUTE("Absolute"),
    /** A factor against a baseline: 2.5x faster. */
    RATIO("Ratio"),
    /** A relative change in percent: 50 % fewer FLOPs. */
    PERCENT_CHANGE("PercentChange"),
    /** An added or subtracted amount: +1.3 mIoU. */
    DELTA("Delta"),
    /** The part that is left or used, in percent: only 40 % of the FLOPs. */
    FRACTION("Fraction");

    private final String individual;

    ResultKind(String individual) {
        this.individual = individual;
    }

    /** The local name of the ontology's individual. */
    public String individual() {
        return individual;
    }
}
