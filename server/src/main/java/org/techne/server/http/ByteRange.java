package org.techne.server.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, RFC 9110.
 *
 * @param first byte, from 0
 * @param last byte, included; before first where the file has no such part
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(?:([0-9]{1,18})-([0-9]{1,18})?|-([0-9]{1,18}))\\s*");

    /** The one range that a header asks for; empty where it asks for several, or for something else: then all is sent. */
    static Optional<ByteRange> of(String header, long length) {
        Matcher one = ONE.matcher(header);
        if (!one.matches()) {
            return Optional.empty();
        }
        Optional<Long> first = number(one, 1);
        Optional<Long> last = number(one, 2);
        if (first.isEmpty()) {
            long wanted = number(one, 3).orElse(0L);
            return Optional.of(new ByteRange(wanted == 0 ? length : Math.max(0, length - wanted), length - 1));
        }
        boolean backwards = last.isPresent() && last.get() < first.get();
        return backwards
                ? Optional.empty()
                : Optional.of(new ByteRange(first.get(), Math.min(length - 1, last.orElse(length - 1))));
    }

    /** Whether the file has such a part. */
    boolean isThere() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }

    private static Optional<Long> number(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).map(Long::valueOf);
    }
}
