package org.techne.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Two streams of one message a line, as the protocol's library wants them: it stops at a line that is no message, which is answered here and
 * left out, and drops its answers once the input ends, which it is told when all is answered.
 */
final class Conversation {
    private static final int LONGEST_LINE = 1 << 20;
    private static final byte[] NOT_UNDERSTOOD =
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"Not a JSON-RPC message\"}}\n"
                    .getBytes(StandardCharsets.UTF_8);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream in;
    private final Answers answers;
    private final Duration patience;
    private final CountDownLatch ended = new CountDownLatch(1);
    private long asked;

    /**
     * A conversation over these streams.
     *
     * @param patience how long to wait for an answer once the input has ended
     */
    Conversation(InputStream in, OutputStream out, Duration patience) {
        this.in = new BufferedInputStream(in);
        this.answers = new Answers(out);
        this.patience = patience;
    }

    InputStream input() {
        return new Messages();
    }

    OutputStream output() {
        return answers;
    }

    /** Waits until the input has ended and all is answered. */
    void join() throws InterruptedException {
        ended.await();
    }

    /** The next line that is a message; empty at the end. */
    private Optional<byte[]> next() throws IOException {
        Optional<byte[]> line = line();
        while (line.isPresent() && !isMessage(line.get())) {
            synchronized (answers) {
                answers.out().write(NOT_UNDERSTOOD);
                answers.flush();
            }
            line = line();
        }
        if (line.isEmpty()) {
            answers.await(asked, patience);
            ended.countDown();
        }
        return line;
    }

    private boolean isMessage(byte[] line) {
        try {
            JsonNode message = JSON.readTree(line);
            boolean call = message.path("method").isTextual();
            boolean answer = message.has("id") && (message.has("result") || message.has("error"));
            boolean known = message.path("jsonrpc").asText().equals("2.0") && (call || answer);
            asked += known && call && message.has("id") ? 1 : 0;
            return known;
        } catch (IOException noJson) {
            return false;
        }
    }

    /** A line with its end; one that is too long is cut, and so is no message. */
    private Optional<byte[]> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < LONGEST_LINE) {
                line.write(read);
            }
            read = in.read();
        }
        line.write('\n');
        return Optional.of(line.toByteArray());
    }

    /** What the library reads. */
    private final class Messages extends InputStream {
        private byte[] line = new byte[0];
        private int at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (at == line.length) {
                Optional<byte[]> following = next();
                if (following.isEmpty()) {
                    return -1;
                }
                line = following.get();
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, bytes, from, count);
            at += count;
            return count;
        }
    }

    /** What the library writes; counts the lines. */
    private static final class Answers extends FilterOutputStream {
        private long given;

        Answers(OutputStream out) {
            super(out);
        }

        OutputStream out() {
            return out;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            for (int i = from; i < from + length; i++) {
                given += bytes[i] == '\n' ? 1 : 0;
            }
        }

        @Override
        public synchronized void flush() throws IOException {
            out.flush();
            notifyAll();
        }

        synchronized void await(long asked, Duration patience) {
            long end = System.nanoTime() + patience.toNanos();
            try {
                while (given < asked && System.nanoTime() < end) {
                    wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
