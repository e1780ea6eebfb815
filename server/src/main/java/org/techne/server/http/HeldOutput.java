package org.techne.server.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Output whose first part is held back; after a failure it keeps the explanation instead. */
final class HeldOutput extends ServletOutputStream {
    private static final int HELD = 1 << 18;

    private final HttpServletResponse response;
    private final boolean withoutBody;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ByteArrayOutputStream explanation = new ByteArrayOutputStream();
    private long unsent;
    private boolean sent;
    private boolean failed;

    HeldOutput(HttpServletResponse response, boolean withoutBody) {
        this.response = response;
        this.withoutBody = withoutBody;
    }

    void fail() {
        failed = true;
    }

    void explain(String message) {
        explanation.writeBytes(message.getBytes(StandardCharsets.UTF_8));
    }

    String explanation() {
        return explanation.toString(StandardCharsets.UTF_8).strip();
    }

    boolean isSent() {
        return sent;
    }

    void send() throws IOException {
        if (!sent) {
            response.setContentLengthLong(withoutBody ? unsent : held.size());
        }
        spill();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failed) {
            explanation.write(bytes, from, Math.min(length, HELD - Math.min(HELD, explanation.size())));
            return;
        }
        if (withoutBody) {
            unsent += length;
            return;
        }
        if (sent) {
            response.getOutputStream().write(bytes, from, length);
            return;
        }
        held.write(bytes, from, length);
        if (held.size() > HELD) {
            spill();
        }
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        if (sent && !failed) {
            response.getOutputStream().flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    /** As the Servlet specification (6.0, 3.2.2) says of a request that is not asynchronous, which none is here. */
    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException(
                "the request is not asynchronous: an answer is written by the thread that makes it");
    }

    private void spill() throws IOException {
        if (!sent) {
            sent = true;
            held.writeTo(response.getOutputStream());
            held.reset();
        }
    }
}
