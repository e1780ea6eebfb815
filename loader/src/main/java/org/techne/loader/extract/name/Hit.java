package org.techne.loader.extract.name;

import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Label;

/**
 * A spelling of the lexicon at a place in the text.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param label the spelling
 */
public record Hit(int sentence, int first, int last, Label label) {
    /** Number of tokens. */
    public int length() {
        return last - first + 1;
    }

    /** What the spelling stands for. */
    public EntityKind kind() {
        return label.entry().kind();
    }

    /** True where both cover a token. */
    public boolean overlaps(Hit other) {
        return first <= other.last && other.first <= last;
    }

    /** True where it covers all of the other's tokens and more. */
    public boolean strictlyCovers(Hit other) {
        return first <= other.first && other.last <= last && length() > other.length();
    }
}
