package org.techne.loader.pipeline;

/**
 * Up to where a graph is changed rather than built anew.
 *
 * @param least changed records that never make a graph be built anew, 0 or more
 * @param share of the papers that are there, 0 to 1
 * @param most changed records that are held in memory for a change, {@code least} or more
 */
public record UpdateLimits(int least, double share, int most) {
    /** Refuses limits that contradict each other. */
    public UpdateLimits {
        if (least < 0 || most < least || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "limits " + least + ", " + share + ", " + most + "; give 0 <= least <= most and a share of 0..1");
        }
    }

    /** Two thousand records, or a fifth of the graph, but never more than twenty thousand. */
    public static UpdateLimits defaults() {
        return new UpdateLimits(2_000, 0.2, 20_000);
    }

    /** Changed records at most, in a graph of that many papers. */
    int mostRecords(long papers) {
        return (int) Math.min(most, Math.max(least, papers * share));
    }
}
