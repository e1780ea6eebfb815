package org.techne.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Bodies in gzip, packed once for all who take them so. */
final class Packing {
    /** Ends the tag of a packed body, which is another sequence of bytes: as Jetty ends those that it packs itself. */
    private static final String MARK = "--gzip\"";

    private Packing() {}

    static byte[] gzip(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Whether an Accept-Encoding header takes gzip; none takes nothing. */
    static boolean isTaken(String acceptEncoding) {
        return Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .anyMatch(coding -> coding.matches("gzip( *; *q *= *(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
    }

    /** The tag of the packed body. */
    static String tag(String tag) {
        return tag.substring(0, tag.length() - 1) + MARK;
    }

    /** The tag that belongs to the body itself. */
    static String unpacked(String tag) {
        return tag.endsWith(MARK) ? tag.substring(0, tag.length() - MARK.length()) + '"' : tag;
    }
}
