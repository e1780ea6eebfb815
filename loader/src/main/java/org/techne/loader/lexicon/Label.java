package org.techne.loader.lexicon;

import org.techne.loader.text.Normaliser;

/**
 * One spelling of one entry.
 *
 * @param text as the lexicon writes it
 * @param entry whose it is
 * @param exactCase true where it matches only in the given case
 * @param ambiguous true where it counts only in context
 */
public record Label(String text, Entry entry, boolean exactCase, boolean ambiguous) {
    /** Spellings of up to this many characters match only in the given case. */
    static final int SHORT = 4;

    static Label of(String text, Entry entry) {
        boolean unit = entry.kind() == EntityKind.UNIT && text.length() > 6;
        boolean exact = entry.exactCase() && !unit || text.length() <= SHORT && entry.kind() != EntityKind.CUE;
        return new Label(asRead(text), entry, exact, entry.ambiguousLabels().contains(text));
    }

    /** Texts are normalised before they are read, and so are spellings: "mm²" is "mm^2". */
    private static String asRead(String text) {
        return text.chars().allMatch(c -> c < 128)
                ? text
                : Normaliser.normalise(text).text();
    }
}
