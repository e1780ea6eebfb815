package org.techne.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Paths in the one spelling that the IRIs of the graph have: letters and digits of ASCII and {@code - . _ ~} as they are, everything else
 * percent-encoded as UTF-8, capital digits. So an encoded slash in a name stays apart from one between names.
 */
final class EncodedPath {
    private static final String AS_THEY_ARE = "-._~";

    private EncodedPath() {}

    /** The spelling of a path that a client may have spelt otherwise. */
    static String of(String path) {
        return Arrays.stream(path.split("/", -1)).map(EncodedPath::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String segment) {
        StringBuilder encoded = new StringBuilder(segment.length());
        for (byte b : decoded(segment)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return encoded.chars().allMatch(c -> c == '.') ? encoded.toString().replace(".", "%2E") : encoded.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }

    private static byte[] decoded(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? value(bytes[i + 1], bytes[i + 2]) : -1;
            decoded.write(value < 0 ? bytes[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return decoded.toByteArray();
    }

    /** What two digits stand for; below 0 where they are none. */
    private static int value(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }
}
