package org.techne.loader.extract.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.techne.loader.extract.RuleName;

/** The frames as people read them. */
public final class FrameList {
    private FrameList() {}

    /**
     * A frame.
     *
     * @param name its name
     * @param says what its number says of the metric: state, change, fraction or target
     * @param forms the forms of number that it takes
     * @param pattern the pattern over symbols
     * @param metric slug of the metric where the pattern names none; may be empty
     * @param example a phrase that it reads
     */
    public record Row(RuleName name, String says, String forms, String pattern, String metric, String example) {}

    /** The frames in the order in which they are tried. */
    public static List<Row> read() {
        return Frames.read().stream().map(FrameList::row).toList();
    }

    private static Row row(Frame frame) {
        String says = frame.mode().name().toLowerCase(Locale.ROOT);
        String forms = frame.forms().stream()
                .sorted(Comparator.naturalOrder())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return new Row(
                frame.name(),
                says,
                frame.signed() ? "signed " + forms : forms,
                frame.frame(),
                frame.defaultMetric(),
                frame.example());
    }
}
