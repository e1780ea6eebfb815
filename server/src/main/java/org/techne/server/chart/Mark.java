package org.techne.server.chart;

/**
 * One row of an answer in a drawing.
 *
 * @param x its place from left to right; of a bar, nothing
 * @param y its height, or the length of its bar
 * @param label its name
 * @param value y as it is written, with its unit
 * @param note what else is known of it, one thing a line
 * @param href where it leads; empty for nowhere
 */
public record Mark(double x, double y, String label, String value, String note, String href) {

    public Mark {
        if (Double.isNaN(x) || Double.isInfinite(x) || Double.isNaN(y) || Double.isInfinite(y)) {
            throw new IllegalArgumentException("a mark at " + x + ", " + y + " has no place; leave it out");
        }
    }

    /** All that is known of it, one thing a line. */
    String whole() {
        String head = label.isEmpty() ? value : label + "\n" + value;
        return note.isEmpty() ? head : head + "\n" + note;
    }
}
