package org.techne.loader.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * Words that a rule looks for. Every word of every text is asked for in several of these and is hardly ever in one:
 * its first letter and its length mostly tell.
 */
public final class WordSet extends AbstractSet<String> {
    private static final int LETTERS = 32;

    private final Set<String> words;
    /** For each first letter the lengths of the words that begin with it, one bit each. */
    private final long[] lengths = new long[LETTERS];

    private WordSet(Set<String> words) {
        this.words = words;
        words.forEach(word -> lengths[letter(word)] |= 1L << word.length());
    }

    /**
     * The words of a text, for lists that would else fill a page with one word a line.
     *
     * @param words words parted by white space, none of them twice
     * @throws IllegalArgumentException where a word stands twice
     */
    public static Set<String> of(String words) {
        return of(Set.of(words.strip().split("\\s+")));
    }

    /** These words. */
    public static Set<String> of(Collection<String> words) {
        return new WordSet(new HashSet<>(words));
    }

    @Override
    public boolean contains(Object o) {
        return o instanceof String word && (lengths[letter(word)] & 1L << word.length()) != 0 && words.contains(word);
    }

    private static int letter(String word) {
        return word.isEmpty() ? 0 : word.charAt(0) % LETTERS;
    }

    @Override
    public Iterator<String> iterator() {
        return Collections.unmodifiableSet(words).iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
