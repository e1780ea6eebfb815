package org.techne.loader.text;

import java.util.Collections;
import java.util.HashSet;
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
        // Copied out of Set.of, which refuses doubles and is slower to ask: every word of every text asks several of
        // these.
        return Collections.unmodifiableSet(new HashSet<>(Set.of(words.strip().split("\\s+"))));
    }
}
