package org.techne.loader.source;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text with their numbers, in bounded memory. A line ends with a line feed, a carriage return or both, whichever way they are mixed. */
public final class LineReader {
    /** How many characters of one line are kept; the rest of it is passed over. */
    public static final int LONGEST = 1 << 24;

    private final Reader reader;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int limit;
    private int number;
    private boolean afterReturn;
    private boolean tooLong;
    private boolean again;
    private String line = "";

    /** Reads lines from where the reader stands. */
    public LineReader(Reader reader) {
        this.reader = reader;
    }

    /** Goes to the next line; false at the end of the text. */
    public boolean next() throws IOException {
        if (again) {
            again = false;
            return true;
        }
        StringBuilder text = new StringBuilder();
        tooLong = false;
        boolean any = false;
        while (position < limit || refill()) {
            any = true;
            if (takeUntilLineEnd(text)) {
                break;
            }
        }
        line = text.toString();
        number += any ? 1 : 0;
        return any;
    }

    /** Makes the next call of {@link #next} stay on this line. */
    public void pushBack() {
        again = true;
    }

    /** The line, without its end. */
    public String line() {
        return line;
    }

    /** The line's number, from 1. */
    public int number() {
        return number;
    }

    /** Whether the line was longer than {@value #LONGEST} and so was cut. */
    public boolean isTooLong() {
        return tooLong;
    }

    private boolean takeUntilLineEnd(StringBuilder text) {
        int from = position;
        while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
            position++;
        }
        int room = LONGEST - text.length();
        tooLong |= position - from > room;
        text.append(buffer, from, Math.min(position - from, room));
        if (position == limit) {
            return false;
        }
        afterReturn = buffer[position] == '\r';
        position++;
        skipFeedAfterReturn();
        return true;
    }

    private void skipFeedAfterReturn() {
        if (afterReturn && position < limit) {
            position += buffer[position] == '\n' ? 1 : 0;
            afterReturn = false;
        }
    }

    private boolean refill() throws IOException {
        limit = reader.read(buffer, 0, buffer.length);
        position = 0;
        skipFeedAfterReturn();
        return position < limit || (limit > 0 && refill());
    }
}
