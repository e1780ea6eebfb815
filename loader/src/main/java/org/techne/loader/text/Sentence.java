package org.techne.loader.text;

import java.util.List;

/**
 * A sentence of a passage.
 *
 * @param passage where it stands
 * @param tokens its tokens, at least one; their offsets are those of the passage's text
 */
public record Sentence(Passage passage, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token; found none");
        }
    }

    /** Its range in the passage's text. */
    public Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    /** The characters from one token through another. */
    public Span span(int firstToken, int lastToken) {
        return new Span(tokens.get(firstToken).start(), tokens.get(lastToken).end());
    }
}
