package org.techne.loader.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The beginning of an unpacked document, by which its format is recognised. */
public final class Head {
    /** How many bytes are looked at. */
    public static final int SIZE = 1 << 16;

    private final byte[] bytes;
    private final boolean whole;
    private final String text;

    /**
     * The beginning of a document.
     *
     * @param bytes at most {@value #SIZE} of them
     * @param whole whether they are the whole document
     */
    public Head(byte[] bytes, boolean whole) {
        this.bytes = bytes.clone();
        this.whole = whole;
        this.text = decode(bytes);
    }

    /** Whether the document has no more than this. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether nothing but white space is there. */
    public boolean isEmpty() {
        return whole && text.isBlank();
    }

    /** Whether the bytes are no text: a zero byte, or more than one control character in a hundred. */
    public boolean isBinary() {
        int odd = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd * 100 > bytes.length;
    }

    /** As UTF-8, without byte order mark; bytes outside UTF-8 as U+FFFD. */
    public String text() {
        return text;
    }

    /** The lines that are there in full. */
    public List<String> lines() {
        int end = whole ? text.length() : Math.max(0, text.lastIndexOf('\n'));
        return text.substring(0, end).lines().toList();
    }

    private static String decode(byte[] bytes) {
        String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
