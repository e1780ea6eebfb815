package org.techne.loader.extract.quantity;

/** In which form a number is stated. */
public enum Form {
    /** 2.5x, 3 times, tenfold, two orders of magnitude, half. */
    TIMES,
    /** 87 %, percentage points. */
    PERCENT,
    /** A part of a whole: a third of, 1/8 of; the number is in percent. */
    PART,
    /** With a unit: 58 FPS, 12 hours. */
    UNIT,
    /** A number alone. */
    PLAIN
}
