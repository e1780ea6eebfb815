package org.techne.loader.extract;

/** How a paper relates to what it names; each is a property of the ontology. */
public enum Relation {
    INTRODUCES("introduces"),
    USES("uses"),
    COMPARES_WITH("comparesWith"),
    EVALUATES_ON("evaluatesOn"),
    ADDRESSES("addresses"),
    RUNS_ON("runsOn"),
    MENTIONS("mentions");

    private final String property;

    Relation(String property) {
        this.property = property;
    }

    /** The local name of the ontology's property. */
    public String property() {
        return property;
    }
}
