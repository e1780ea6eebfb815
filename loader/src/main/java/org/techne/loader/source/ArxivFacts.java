package org.techne.loader.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What arXiv's own forms say beyond their words: dates, and that a paper was withdrawn. */
public final class ArxivFacts {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{Alpha}{3}) (\\d{4})");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:[a-z-]+/)?(\\d{2})(\\d{2}).*");
    private static final int FIRST_TWO_DIGIT_YEAR = 91;
    private static final Pattern WITHDRAWN_ABSTRACT = Pattern.compile(
            "(?is)\\A\\W*(?:withdrawn\\b|(?:this|the) (?:\\w+ ){0,2}(?:paper|article|manuscript|submission|work|preprint|note|version)\\b"
                    + "[^.]{0,60}\\b(?:has been|is|was|have been)\\b[^.]{0,30}\\b(?:withdrawn|retracted)\\b"
                    + "|[^.]{0,80}\\bwithdraw (?:this|our) (?:paper|article|manuscript|submission|work)\\b).*");
    private static final Pattern WITHDRAWN_COMMENT = Pattern.compile("(?is)\\W*(?:withdrawn|retracted)\\b.*"
            + "|.*\\b(?:paper|article|manuscript|submission|it) (?:has been|is|was) (?:now )?(?:withdrawn|retracted)\\b.*"
            + "|.*\\bwithdrawn (?:by|due)\\b.*");

    private ArxivFacts() {}

    /** The day in a date such as "Mon, 2 Apr 2007 19:18:42 GMT". */
    public static Optional<PaperDate> day(String text) {
        Matcher found = DAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PaperDate.Day(LocalDate.parse(found.group(), ENGLISH)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The month that is part of an arXiv id, which is when the paper was first submitted. */
    public static Optional<PaperDate> month(String arxivId) {
        Matcher parts = YEAR_AND_MONTH.matcher(arxivId);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        return month == 0
                ? Optional.empty()
                : PaperDate.of(year + (year < FIRST_TWO_DIGIT_YEAR ? 2000 : 1900), month, 0);
    }

    /** Few texts have these words; only they are looked at closely. */
    private static boolean mayBeWithdrawn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("withdraw") || lower.contains("retracted");
    }

    /** Whether abstract or comment say that the paper was withdrawn. */
    public static boolean saysWithdrawn(String abstractText, String comment) {
        if (!mayBeWithdrawn(abstractText) && !mayBeWithdrawn(comment)) {
            return false;
        }
        return WITHDRAWN_ABSTRACT.matcher(abstractText).matches()
                || WITHDRAWN_COMMENT.matcher(comment).matches();
    }
}
