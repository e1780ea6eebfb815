package org.techne.server.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Holds the beginning of an answer back, so that a failure can still become a problem. Once more than that is sent, a failure breaks the
 * connection: the client must notice.
 */
final class WatchedResponse extends HttpServletResponseWrapper {
    private final HeldOutput output;
    private int status = 200;

    WatchedResponse(HttpServletResponse response, boolean withoutBody) {
        super(response);
        this.output = new HeldOutput(response, withoutBody);
    }

    @Override
    public void setStatus(int newStatus) {
        status = newStatus;
        if (newStatus >= 400) {
            output.fail();
        } else {
            super.setStatus(newStatus);
        }
    }

    @Override
    public void sendError(int newStatus) {
        setStatus(newStatus);
    }

    @Override
    public void sendError(int newStatus, String message) {
        setStatus(newStatus);
        output.explain(message);
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public boolean isCommitted() {
        return output.isSent();
    }

    @Override
    public void setContentLength(int length) {
        // Known at the end, or not at all.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known at the end, or not at all.
    }

    @Override
    public void flushBuffer() {
        // What is held back is not to be sent yet.
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(output, true, StandardCharsets.UTF_8);
    }

    /**
     * Sends what is held back.
     *
     * @return what to tell the client instead, where the answer failed and nothing was sent
     * @throws IOException where the answer failed after its beginning was sent
     */
    Optional<Problem> end() throws IOException {
        if (status < 400) {
            output.send();
            return Optional.empty();
        }
        if (output.isSent()) {
            throw new IOException("the answer was cut by a failure; the connection is broken on purpose");
        }
        boolean late = status == 503 || output.explanation().contains("cancelled");
        if (late) {
            return Optional.of(new Problem(
                    503,
                    "Out of time",
                    "The query took longer than this server allows; narrow it or add a LIMIT.",
                    List.of()));
        }
        return Optional.of(new Problem(status, title(status), output.explanation(), List.of()));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The query cannot be read";
            case 403, 405 -> "Not allowed";
            case 404 -> "Nothing here";
            case 406 -> "None of the formats asked for";
            case 415 -> "Not a format that queries come in";
            case 422 -> "Refused";
            default -> "The query failed";
        };
    }
}
