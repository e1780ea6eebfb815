package org.techne.loader.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of SHA-256. */
final class Hashes {
    private static final int EIGHT_BYTES = 8;

    private Hashes() {}

    /** The first 64 bits; among 10 million texts two agree by chance once in 300,000 runs. */
    static long bits(String text) {
        return ByteBuffer.wrap(sha256(text)).getLong();
    }

    /** The first 16 hexadecimal digits. */
    static String digits(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, EIGHT_BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
