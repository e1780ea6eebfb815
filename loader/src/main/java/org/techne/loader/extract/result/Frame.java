package org.techne.loader.extract.result;

import java.util.EnumSet;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.quantity.Form;

/**
 * A named rule that finds results.
 *
 * @param name its name, kept in the graph
 * @param frame its pattern, see {@link FramePattern}
 * @param forms the forms of quantity that it takes
 * @param signed true where it takes only numbers with a sign
 * @param mode what the quantity says of the metric
 * @param defaultMetric slug of the metric where the frame names none; empty where it must come from elsewhere
 * @param example a phrase that it reads
 * @param pattern the frame, compiled
 */
record Frame(
        RuleName name,
        String frame,
        Set<Form> forms,
        boolean signed,
        Mode mode,
        String defaultMetric,
        String example,
        FramePattern pattern) {
    /** In place of a metric: the noun that the paper itself uses. */
    static final String OWN = "own";

    /** What a quantity says of a metric. */
    enum Mode {
        /** The metric has this value. */
        STATE,
        /** The metric changed by this much. */
        CHANGE,
        /** This part of the metric is left or used. */
        FRACTION,
        /** The metric changed by this much where a word of change governs, else it has this value. */
        GOVERNED,
        /** The metric changed to this value. */
        TARGET
    }

    static Frame of(
            String name,
            Mode mode,
            Set<Form> forms,
            boolean signed,
            String frame,
            String defaultMetric,
            String example) {
        return new Frame(
                new RuleName(name),
                frame,
                EnumSet.copyOf(forms),
                signed,
                mode,
                defaultMetric,
                example,
                FramePattern.of(frame));
    }
}
