package org.techne.loader.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text from bytes: UTF-8 without byte order mark, and Windows-1252 for each byte that UTF-8 has no place for. */
final class MendingReader extends Reader {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int SIZE = 1 << 15;

    private final InputStream bytes;
    private final Runnable atFirstOddByte;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer in = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer out = CharBuffer.allocate(SIZE).limit(0);
    private boolean ended;
    private boolean odd;
    private boolean begun;

    /**
     * Takes over a stream.
     *
     * @param atFirstOddByte is run once, when the first byte outside UTF-8 is met
     */
    MendingReader(InputStream bytes, Runnable atFirstOddByte) {
        this.bytes = bytes;
        this.atFirstOddByte = atFirstOddByte;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!out.hasRemaining()) {
            if (ended && !in.hasRemaining()) {
                return -1;
            }
            decodeMore();
        }
        int taken = Math.min(length, out.remaining());
        out.get(target, offset, taken);
        return taken;
    }

    private void decodeMore() throws IOException {
        fill();
        out.clear();
        CoderResult result = decoder.decode(in, out, ended);
        if (result.isError()) {
            mend(result.length());
        }
        out.flip();
        if (!begun && out.hasRemaining()) {
            begun = true;
            if (out.get(out.position()) == '\ufeff') {
                out.get();
            }
        }
    }

    private void fill() throws IOException {
        in.compact();
        int read = ended ? 0 : bytes.read(in.array(), in.position(), in.remaining());
        if (read < 0) {
            ended = true;
        } else {
            in.position(in.position() + read);
        }
        in.flip();
    }

    private void mend(int length) {
        byte[] wrong = new byte[length];
        in.get(wrong);
        if (out.remaining() < length) {
            in.position(in.position() - length);
        } else {
            out.put(FALLBACK.decode(ByteBuffer.wrap(wrong)));
        }
        if (!odd) {
            odd = true;
            atFirstOddByte.run();
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
