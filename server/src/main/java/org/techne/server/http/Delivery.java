package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Puts a reply on the wire: tag, 304, HEAD, length. */
final class Delivery {
    private Delivery() {}

    static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        reply.headers().forEach(response::setHeader);
        if (reply.status() == 200) {
            String tag = reply.tag();
            response.setHeader("ETag", tag);
            if (!reply.headers().containsKey("Cache-Control")) {
                response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            }
            if (knows(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(304);
                return;
            }
        }
        if (reply.file().isPresent()) {
            FileDelivery.send(reply.mediaType(), reply.file().get(), reply.tag(), request, response);
            return;
        }
        response.setStatus(reply.status());
        response.setContentType(reply.mediaType());
        response.setContentLength(reply.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }

    private static boolean knows(@org.jspecify.annotations.Nullable String header, String tag) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(String::strip)
                                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                                .anyMatch(tag::equals));
    }
}
