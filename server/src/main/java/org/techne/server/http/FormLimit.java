package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Reads the parameters of a request, unless they are too many to be read, or no parameters at all. */
final class FormLimit {
    private static final int LARGEST = 1 << 20;

    private static final Problem TOO_LARGE = new Problem(
            413, "Too much at once", "A form holds at most " + LARGEST + " bytes; send it in parts.", List.of());
    private static final Problem NO_LENGTH =
            new Problem(411, "How long?", "Send Content-Length with a form.", List.of());
    private static final Problem UNREADABLE = new Problem(
            400, "The request cannot be read", "The parameters are not encoded as URLs and forms are.", List.of());

    private FormLimit() {}

    /** Why the parameters are not read; empty where they are. */
    static Optional<Problem> refuses(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            long length = request.getContentLengthLong();
            if (length < 0 || length > LARGEST) {
                return Optional.of(length < 0 ? NO_LENGTH : TOO_LARGE);
            }
        }
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.of(UNREADABLE);
        }
    }
}
