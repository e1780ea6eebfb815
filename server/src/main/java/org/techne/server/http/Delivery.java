package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Puts a reply on the wire: tag, 304, HEAD, length. */
final class Delivery {
    private Delivery() {}

    static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers(reply, response);
        if (reply.status() == 200
                && Known.by(request, reply.tag(), reply.headers().get("Last-Modified"))) {
            response.setStatus(304);
            return;
        }
        if (reply.file().isPresent()) {
            FileDelivery.send(reply.mediaType(), reply.file().get(), reply.tag(), request, response);
            return;
        }
        response.setStatus(reply.status());
        response.setContentType(reply.mediaType());
        byte[] body = body(reply, request, response);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static byte[] body(Reply reply, HttpServletRequest request, HttpServletResponse response) {
        if (reply.packed().isEmpty()) {
            return reply.body();
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (!Packing.isTaken(String.join(",", Collections.list(request.getHeaders("Accept-Encoding"))))) {
            return reply.body();
        }
        response.setHeader("Content-Encoding", "gzip");
        response.setHeader("ETag", Packing.tag(reply.tag()));
        return reply.packed().get();
    }

    private static void headers(Reply reply, HttpServletResponse response) {
        response.setHeader("Vary", "Accept");
        reply.headers().forEach(response::setHeader);
        if (reply.status() == 503) {
            response.setHeader("Retry-After", FrontDoor.SECONDS_TO_WAIT);
        }
        if (reply.status() == 200) {
            response.setHeader("ETag", reply.tag());
            if (!reply.headers().containsKey("Cache-Control")) {
                response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            }
        }
    }
}
