package org.techne.loader.text;

/**
 * A title or an abstract: as the source gives it, and normalised.
 *
 * @param source the text as the source gives it; offsets in the graph point into this
 * @param text the normalised text that rules read
 * @param offsets from the normalised text to the source
 */
public record Passage(String source, String text, OffsetMap offsets) {
    /** The source's characters for a span of the normalised text. */
    public Span toSource(Span span) {
        return offsets.toSource(span);
    }
}
