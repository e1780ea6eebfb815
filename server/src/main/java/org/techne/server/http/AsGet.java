package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A HEAD request that is worked on as a GET; who sends the answer leaves its body out. */
final class AsGet extends HttpServletRequestWrapper {
    AsGet(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
