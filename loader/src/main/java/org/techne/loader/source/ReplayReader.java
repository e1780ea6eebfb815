package org.techne.loader.source;

import java.io.IOException;
import java.io.Reader;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that is kept from a place on, so that a parser can begin again behind a fault. Keeps at most {@value #MOST} characters: where a
 * record is longer, there is no beginning again. Places are numbers of characters from the beginning.
 */
public final class ReplayReader extends Reader {
    private static final int MOST = 1 << 24;
    private static final int CHUNK = 1 << 15;

    private final Reader text;
    private final StringBuilder kept = new StringBuilder();
    private final char[] chunk = new char[CHUNK];
    private String front = "";
    private long keptFrom;
    private long place;
    private int linesBefore;
    private boolean lost;

    /** Takes over a text. */
    public ReplayReader(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!front.isEmpty()) {
            int taken = Math.min(length, front.length());
            front.getChars(0, taken, target, offset);
            front = front.substring(taken);
            return taken;
        }
        if (place == keptFrom + kept.length() && !more()) {
            return -1;
        }
        int from = (int) (place - keptFrom);
        int taken = Math.min(length, kept.length() - from);
        kept.getChars(from, from + taken, target, offset);
        place += taken;
        return taken;
    }

    private boolean more() throws IOException {
        if (kept.length() > MOST) {
            lost = true;
            keepFrom(keptFrom + kept.length());
        }
        int read = text.read(chunk, 0, CHUNK);
        kept.append(chunk, 0, Math.max(0, read));
        return read > 0;
    }

    /** Forgets what is before a place. */
    public void keepFrom(long from) {
        int length = (int) Math.max(0, Math.min(from - keptFrom, kept.length()));
        for (int i = 0; i < length; i++) {
            linesBefore += kept.charAt(i) == '\n' ? 1 : 0;
        }
        kept.delete(0, length);
        keptFrom += length;
        lost &= length == 0;
    }

    /** Where the kept text begins. */
    public long keptFrom() {
        return keptFrom;
    }

    /** The kept text, as far as it was read from its source. */
    public CharSequence kept() {
        return kept;
    }

    /**
     * The first match of a pattern at or after a place, where the text is still there; reads on until there is one. Forgets what is before
     * it.
     *
     * @param from no place before the kept text
     */
    public OptionalLong find(Pattern pattern, long from) throws IOException {
        long start = Math.max(from, keptFrom);
        while (!lost) {
            Matcher matcher = pattern.matcher(kept);
            if (matcher.find((int) Math.min(start - keptFrom, kept.length())) && !matcher.hitEnd()) {
                long found = keptFrom + matcher.start();
                keepFrom(found);
                return OptionalLong.of(found);
            }
            if (kept.length() > 2 * CHUNK) {
                keepFrom(keptFrom + kept.length() - CHUNK);
                start = keptFrom;
            }
            if (!more()) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    /** Goes back to where the kept text begins, to read on from there behind a text of one's own. */
    public void rewind(String newFront) {
        front = newFront;
        place = keptFrom;
    }

    /** How many lines end before the kept text. */
    public int linesBefore() {
        return linesBefore;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
