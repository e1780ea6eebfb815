package org.techne.loader.extract;

/** What happens to the metric itself; the individuals of tn:Change. */
public enum Change {
    NONE("None"),
    INCREASE("Increase"),
    DECREASE("Decrease");

    private final String individual;

    Change(String individual) {
        this.individual = individual;
    }

    /** The local name of the ontology's individual; the graph states no {@code None}. */
    public String individual() {
        return individual;
    }

    /** The opposite change; none stays none. */
    public Change opposite() {
        return switch (this) {
            case NONE -> NONE;
            case INCREASE -> DECREASE;
            case DECREASE -> INCREASE;
        };
    }
}
