package org.techne.loader.extract;

/** How a number is to be read; the individuals of tn:Bound. */
public enum Bound {
    EXACTLY("Exactly"),
    ABOUT("About"),
    UP_TO("UpTo"),
    AT_LEAST("AtLeast"),
    UNDER("Under"),
    ON_AVERAGE("OnAverage");

    private final String individual;

    Bound(String individual) {
        this.individual = individual;
    }

    /** The local name of the ontology's individual. */
    public String individual() {
        return individual;
    }
}
