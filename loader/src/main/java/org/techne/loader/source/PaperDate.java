package org.techne.loader.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a paper came out, no more precise than its source says. Years from {@value #FIRST_YEAR} to {@value #LAST_YEAR}. */
public sealed interface PaperDate extends Comparable<PaperDate> {
    /** The earliest year that is believed. */
    int FIRST_YEAR = 1500;
    /** The latest year that is believed. */
    int LAST_YEAR = 2100;
    /** ISO 8601 as written in xsd:date, xsd:gYearMonth and xsd:gYear; a time of day behind the day is passed over. */
    Pattern ISO = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ][0-9:.+Z -]*)?)?)?");

    /** The calendar year. */
    int year();

    /** The first day that it may be. */
    LocalDate earliest();

    /** As in XML Schema: 2024-01-31, 2024-01 or 2024. */
    @Override
    String toString();

    /** By the first possible day; of two that begin alike the less precise comes first. */
    @Override
    default int compareTo(PaperDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : toString().compareTo(other.toString());
    }

    /** A day of the calendar. */
    record Day(LocalDate value) implements PaperDate {
        /** Refuses years that no paper has. */
        public Day {
            check(value.getYear());
        }

        @Override
        public int year() {
            return value.getYear();
        }

        @Override
        public LocalDate earliest() {
            return value;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A month of a year. */
    record Month(YearMonth value) implements PaperDate {
        /** Refuses years that no paper has. */
        public Month {
            check(value.getYear());
        }

        @Override
        public int year() {
            return value.getYear();
        }

        @Override
        public LocalDate earliest() {
            return value.atDay(1);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A year. */
    record Year(int year) implements PaperDate {
        /** Refuses years that no paper has. */
        public Year {
            check(year);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** Reads 2024-01-31, 2024/1/31, 2024-01-31T10:00:00Z, 2024-01, 2024/1 or 2024; empty for anything else. */
    static Optional<PaperDate> parse(String text) {
        Matcher parts = ISO.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** From numbers; a month or day of 0 is unknown. Empty where the calendar has no such date. */
    static Optional<PaperDate> of(int year, int month, int day) {
        try {
            if (month == 0) {
                return Optional.of(new Year(year));
            }
            return Optional.of(
                    day == 0 ? new Month(YearMonth.of(year, month)) : new Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " is outside " + FIRST_YEAR + ".." + LAST_YEAR + "; leave the date out");
        }
    }
}
