package org.techne.server.http;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param mediaType of the body, with charset
 * @param body complete, so that its length and tag are known before it is sent
 * @param headers further ones
 * @param file sent in place of the body, where it is too large for memory
 * @param packed the body in gzip, for clients that take it
 */
public record Reply(
        int status,
        String mediaType,
        byte[] body,
        Map<String, String> headers,
        Optional<Path> file,
        Optional<byte[]> packed) {
    /** Media type of the pages. */
    public static final String HTML = "text/html; charset=utf-8";

    /** What is shorter would hardly become shorter still, bytes. */
    private static final int LEAST_TO_PACK = 1024;

    private static final String TAG = "ETag";

    public Reply {
        headers = Map.copyOf(headers);
    }

    /** A reply from memory. */
    public Reply(int status, String mediaType, byte[] body, Map<String, String> headers) {
        this(status, mediaType, body, headers, Optional.empty(), Optional.empty());
    }

    /**
     * 200 with the bytes of a file, or the range of them that the client asks for.
     *
     * @param headers with a strong ETag: the same bytes, the same tag
     */
    public static Reply file(String mediaType, Path file, Map<String, String> headers) {
        if (!headers.containsKey(TAG)) {
            throw new IllegalArgumentException(file + " is sent without an ETag; give it one");
        }
        return new Reply(200, mediaType, new byte[0], headers, Optional.of(file), Optional.empty());
    }

    /** 200 with this body. */
    public static Reply ok(String mediaType, byte[] body) {
        return new Reply(200, mediaType, body, Map.of());
    }

    /** 200 with this text. */
    public static Reply ok(String mediaType, String body) {
        return ok(mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** 200 with this page. */
    public static Reply html(String page) {
        return ok(HTML, bytes(page));
    }

    /** 303 to a place that describes what was asked for. */
    public static Reply seeOther(String location) {
        return new Reply(
                303, "text/plain; charset=utf-8", bytes("See " + location + "\n"), Map.of("Location", location));
    }

    /** The same with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, mediaType, body, more, file, packed);
    }

    /** The same with its tag worked out and its body packed, to be sent more than once. */
    Reply prepared() {
        Reply tagged = with(TAG, tag());
        return body.length < LEAST_TO_PACK
                ? tagged
                : new Reply(status, mediaType, body, tagged.headers, file, Optional.of(Packing.gzip(body)));
    }

    /** A strong tag: the same bytes, the same tag. */
    public String tag() {
        String known = headers.get(TAG);
        return known == null ? digest() : known;
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
