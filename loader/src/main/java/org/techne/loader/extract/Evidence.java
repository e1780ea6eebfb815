package org.techne.loader.extract;

import org.techne.loader.text.Span;

/**
 * The words that say so.
 *
 * @param exact the words as the source writes them
 * @param span their characters in the paper's stored abstract, or in its title where inTitle is true
 * @param inTitle whether the words stand in the title
 */
public record Evidence(String exact, Span span, boolean inTitle) {
    public Evidence {
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException(
                    "evidence of " + exact.length() + " characters for a span of " + span.length());
        }
    }
}
