package org.techne.loader.source.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.techne.loader.source.PaperDate;

/** Dates as pages write them: "Mar 24, 2022". */
final class PageDates {
    /** Regular expression of a date; it has three groups. */
    static final String FORM = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2}), (\\d{4})";

    private static final Pattern DATE = Pattern.compile(FORM);
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int LETTERS = 3;

    private PageDates() {}

    /** The day; empty where the calendar has no such day. */
    static Optional<PaperDate> day(String text) {
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(parts.group(1)) / LETTERS + 1;
        return PaperDate.of(Integer.parseInt(parts.group(3)), month, Integer.parseInt(parts.group(2)));
    }
}
