package org.techne.loader.lexicon;

import java.util.Locale;

/** The kinds of thing that a name can stand for; each is a class of the ontology. */
public enum EntityKind {
    TECHNIQUE,
    DATASET,
    TASK,
    HARDWARE,
    METRIC;

    /** The path segment of the kind's IRIs, such as {@code technique}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The local name of the ontology's class, such as {@code Technique}. */
    public String className() {
        return name().charAt(0) + slug().substring(1);
    }
}
