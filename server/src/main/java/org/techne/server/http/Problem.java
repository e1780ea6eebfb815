package org.techne.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What went wrong with a request, RFC 9457.
 *
 * @param status the HTTP status
 * @param title a few words, the same for every problem of this kind
 * @param detail what is wrong with this request, and the mend
 * @param candidates what would have been understood; empty where nothing is known
 */
public record Problem(int status, String title, String detail, List<String> candidates) {
    /** The media type of {@link #json()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public Problem {
        candidates = List.copyOf(candidates);
    }

    /** The problem as JSON, UTF-8. */
    public byte[] json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("type", "about:blank");
        node.put("title", title);
        node.put("status", status);
        node.put("detail", detail);
        if (!candidates.isEmpty()) {
            candidates.forEach(node.putArray("candidates")::add);
        }
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sends it as JSON. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = json();
        if (status == 503) {
            response.setHeader("Retry-After", FrontDoor.SECONDS_TO_WAIT);
        }
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
