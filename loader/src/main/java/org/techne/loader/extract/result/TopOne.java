package org.techne.loader.extract.result;

/** Whether a paper's accuracy is top-1: "75.3% top-1 accuracy, and the accuracy rises to 76.2%". */
final class TopOne {
    private static final String SLUG = "top-1-accuracy";

    private boolean said;
    /** It is asked for every number, and answered once a line. */
    private int lineAsked = -1;

    private boolean inLine;

    /** True where the line, or one with results before it, says so. */
    boolean isSaid(Line line) {
        return said || isIn(line);
    }

    /** Takes up a line with results. */
    void remember(Line line) {
        said |= isIn(line);
    }

    private boolean isIn(Line line) {
        if (line.index() != lineAsked) {
            lineAsked = line.index();
            inLine = line.hasMetric(SLUG);
        }
        return inLine;
    }
}
