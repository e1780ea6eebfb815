package org.techne.loader.extract.llm;

import org.techne.loader.extract.Evidence;
import org.techne.loader.text.Passage;
import org.techne.loader.text.Span;

/**
 * Where words stand.
 *
 * @param passage the title or the abstract
 * @param span their characters in the passage's source
 * @param inTitle whether the passage is the title
 */
record Place(Passage passage, Span span, boolean inTitle) {
    /** The words as the source writes them. */
    String words() {
        return span.of(passage.source());
    }

    Evidence evidence() {
        return new Evidence(words(), span, inTitle);
    }
}
