package org.techne.loader.source.page;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** Tells the lines below an abstract (organisation, number of authors, dot, date) from titles and abstracts. */
final class DailyFooter {
    private static final Pattern AUTHORS = Pattern.compile("[•·∙*]\\s*(\\d{1,5}) authors?");
    private static final Pattern DOT = Pattern.compile("[·•∙]");
    private static final Pattern DATE = Pattern.compile("(" + PageDates.FORM + ")(?: \\d+)?");
    private static final Pattern ALMOST_DATE = Pattern.compile("\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,3},? \\d{3,5}(?: \\d+)?");
    private static final Pattern SLUG_AND_NAME = Pattern.compile("\\p{Ll}[\\p{Ll}\\d-]* (\\p{Lu}.*)");

    private final RecordSink sink;
    private final Entries entries;
    private OptionalInt authors = OptionalInt.empty();
    private String held = "";
    private int heldLine;
    private boolean afterDot;

    DailyFooter(RecordSink sink, Entries entries) {
        this.sink = sink;
        this.entries = entries;
    }

    static boolean isDot(String line) {
        return DOT.matcher(line).matches();
    }

    static boolean isDate(String line) {
        return DATE.matcher(line).matches();
    }

    /** Takes the next line of the page. */
    void add(String line, int number) {
        Matcher count = AUTHORS.matcher(line);
        if (count.matches()) {
            authors = OptionalInt.of(Integer.parseInt(count.group(1)));
        } else if (isDot(line)) {
            afterDot = true;
        } else if (afterDot) {
            addAfterDot(line, number);
        } else {
            addText(line, number);
        }
    }

    /** Passes on an entry whose footer the page has not. */
    void end() {
        finish(Optional.empty());
    }

    private void addAfterDot(String line, int number) {
        afterDot = false;
        Matcher parts = DATE.matcher(line);
        Optional<PaperDate> date = parts.matches() ? PageDates.day(parts.group(1)) : Optional.empty();
        boolean meantAsDate = parts.matches() || ALMOST_DATE.matcher(line).matches();
        if (date.isEmpty() && meantAsDate) {
            sink.problem(number, "date", Code.E104, line, "write it as Mar 24, 2022");
        }
        finish(date);
        if (!meantAsDate) {
            addText(line, number);
        }
    }

    /** A short line below an abstract is held back: a dot below it makes it an organisation, more text makes it a title. */
    private void addText(String line, int number) {
        if (!held.isEmpty()) {
            entries.add(held, heldLine);
            held = "";
        }
        if (entries.hasText() && !Entries.isText(line)) {
            held = line;
            heldLine = number;
        } else {
            entries.add(line, number);
        }
    }

    private void finish(Optional<PaperDate> date) {
        entries.end(record -> touch(record, date));
        authors = OptionalInt.empty();
        held = "";
    }

    private void touch(PaperRecordBuilder record, Optional<PaperDate> date) {
        Matcher named = SLUG_AND_NAME.matcher(held);
        record.organisation(named.matches() ? named.group(1) : held);
        authors.ifPresent(record::authorCount);
        date.ifPresent(record::issued);
    }
}
