package org.techne.loader.extract;

/**
 * The name of an extraction rule, kept with each fact as its provenance (tn:foundBy).
 *
 * @param value lower-case letters, digits and hyphens, such as {@code ratio-fewer-metric}
 */
public record RuleName(String value) {
    public RuleName {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("rule name \"" + value + "\"; use lower-case words joined by hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
