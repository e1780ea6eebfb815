package org.techne.loader.text;

import java.util.Set;

/** Words listed in a text, for lists that would else fill a page with one word a line. */
public final class WordSet {
    private WordSet() {}

    /**
     * The words of a text.
     *
     * @param words words parted by white space, none of them twice
     * @throws IllegalArgumentException where a word stands twice
     */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
