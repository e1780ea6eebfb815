package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer bears: open to read from anywhere, closed to everything that pages must not do. */
final class CommonHeaders {
    private static final String EXPOSED =
            "Link, ETag, Content-Location, Content-Range, Last-Modified, Repr-Digest, Retry-After";
    /** The one style sheet that Observable Plot writes into its drawings: by its hash, so that no other gets in. */
    private static final String STYLE_OF_PLOT = "'sha256-0uD8ksb7J5SqDRpIIevS9MGxhxRHaMzia2P0sYwe48k='";

    private static final String POLICY = "default-src 'none'; style-src 'self' " + STYLE_OF_PLOT
            + "; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private CommonHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Range, Range");
            response.setHeader("Access-Control-Max-Age", "86400");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", POLICY);
    }
}
