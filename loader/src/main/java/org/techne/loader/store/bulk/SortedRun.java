package org.techne.loader.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of sorted triples, three numbers of 64 bits each, and a place in it. */
final class SortedRun implements Closeable, Comparable<SortedRun> {
    private static final int TRIPLE = 3 * Long.BYTES;
    private static final int BUFFER = TRIPLE << 13;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private long first;
    private long second;
    private long third;

    private SortedRun(Path file) throws IOException {
        this.file = FileChannel.open(file);
    }

    /** Writes sorted triples. */
    static void write(Path file, long[] triples) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int at = 0; at < triples.length; at += BUFFER / Long.BYTES) {
                int length = Math.min(BUFFER / Long.BYTES, triples.length - at);
                buffer.asLongBuffer().put(triples, at, length);
                buffer.limit(length * Long.BYTES);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                buffer.clear();
            }
        }
    }

    /** Opens a file before its first triple. */
    static SortedRun open(Path file) throws IOException {
        return new SortedRun(file);
    }

    /** Goes to the next triple; false where there is none. */
    boolean next() throws IOException {
        if (buffer.remaining() < TRIPLE && !fill()) {
            return false;
        }
        first = buffer.getLong();
        second = buffer.getLong();
        third = buffer.getLong();
        return true;
    }

    private boolean fill() throws IOException {
        buffer.compact();
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = file.read(buffer);
        }
        buffer.flip();
        return buffer.remaining() >= TRIPLE;
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }

    long third() {
        return third;
    }

    /** By the triple that each is at. */
    @Override
    public int compareTo(SortedRun other) {
        return TripleSorter.compare(first, second, third, other.first, other.second, other.third);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
