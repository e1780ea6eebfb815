package org.techne.loader.lexicon;

import java.util.Locale;

/** The kinds of thing that a spelling in the lexicon can stand for; each but UNIT is a class of the ontology. */
public enum EntityKind {
    TECHNIQUE,
    DATASET,
    TASK,
    HARDWARE,
    METRIC,
    /** A unit of measurement (qudt:Unit). */
    UNIT,
    /** A word of the grammar, such as "reduces". */
    CUE;

    /** The path segment of the kind's IRIs, such as {@code technique}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The local name of the ontology's class, such as {@code Technique}. */
    public String className() {
        return name().charAt(0) + slug().substring(1);
    }
}
