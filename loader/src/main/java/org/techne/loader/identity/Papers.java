package org.techne.loader.identity;

import java.util.Arrays;

/** Which paper each record is of. */
public final class Papers {
    private final int[] paperOf;
    private final int[] sizes;
    private final boolean[] sharesTitle;

    Papers(Clusters clusters, boolean[] sharesTitle) {
        this.sharesTitle = sharesTitle;
        paperOf = new int[clusters.size()];
        sizes = new int[clusters.size()];
        for (int record = 0; record < paperOf.length; record++) {
            paperOf[record] = clusters.of(record);
            sizes[paperOf[record]]++;
        }
    }

    /** How many records there are. */
    public int records() {
        return paperOf.length;
    }

    /** How many papers there are. */
    public int count() {
        return (int) Arrays.stream(sizes).filter(size -> size > 0).count();
    }

    /** The number of a record's paper: that of its first record. */
    public int paperOf(int record) {
        return paperOf[record];
    }

    /** How many records a paper has. */
    public int recordsOf(int paper) {
        return sizes[paper];
    }

    /** Whether another paper has the title of this record. */
    public boolean sharesTitle(int record) {
        return sharesTitle[record];
    }
}
