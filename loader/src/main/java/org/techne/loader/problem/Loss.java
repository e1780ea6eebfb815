package org.techne.loader.problem;

/** What a problem costs: how much of the input could not be used because of it. */
public enum Loss {
    /** Nothing: the value was mended, or left as it was. */
    NOTHING,
    /** One value: the record was read without it. */
    VALUE,
    /** One record: it was refused, those around it were read. */
    RECORD,
    /** A document, or the rest of it. */
    DOCUMENT
}
