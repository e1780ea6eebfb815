package org.techne.loader.text;

/**
 * A half-open range of characters.
 *
 * @param start first character, 0 or more
 * @param end one past the last character, not before start
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " runs backwards or begins before 0");
        }
    }

    /** Number of characters. */
    public int length() {
        return end - start;
    }

    /** True where the two ranges share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True where every character of the other lies within this. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest range that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of this range. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
