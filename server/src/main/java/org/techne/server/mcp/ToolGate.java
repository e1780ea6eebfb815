package org.techne.server.mcp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techne.server.http.Accept;
import org.techne.server.http.Problem;

/**
 * In front of the tools: refuses web pages of other origins, as the protocol demands (a page that a person happens to open must not call tools
 * on their machine), and tells what else is wrong before the protocol begins.
 */
public final class ToolGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final transient List<String> origins;

    /** A gate that lets these origins through, beside those of this machine. */
    public ToolGate(List<String> origins) {
        this.origins = List.copyOf(origins);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        if (origin.isPresent() && !isAllowed(origin.get())) {
            tell(
                    403,
                    "Not from there",
                    "Web pages of this origin may not call tools; start the server with --origin.",
                    response);
            return;
        }
        origin.ifPresent(known -> response.setHeader("Access-Control-Allow-Origin", known));
        response.setHeader("Vary", "Origin");
        switch (request.getMethod()) {
            case "OPTIONS" -> allow(response);
            case "POST" -> post(request, response, chain);
            default -> {
                response.setHeader("Allow", "POST, OPTIONS");
                tell(
                        405,
                        "Not allowed here",
                        "The Model Context Protocol is spoken by POST; there is no stream.",
                        response);
            }
        }
    }

    private static void allow(HttpServletResponse response) {
        response.setHeader("Allow", "POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Methods", "POST, OPTIONS");
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Accept, Authorization, Content-Type, Mcp-Protocol-Version, Mcp-Session-Id, Last-Event-ID");
        response.setStatus(204);
    }

    private static void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        Accept accept = Accept.of(String.join(",", Collections.list(request.getHeaders("Accept"))));
        if (!type.strip().startsWith(JSON)) {
            tell(415, "Not JSON", "Send a JSON-RPC message as application/json.", response);
        } else if (accept.best(List.of(JSON)).isEmpty()
                || accept.best(List.of(EVENTS)).isEmpty()) {
            tell(406, "None of the formats asked for", "Accept application/json and text/event-stream.", response);
        } else {
            chain.doFilter(new TakesBoth(request), response);
        }
    }

    /** A request that takes both formats in so many words: the protocol's library reads no wildcards. */
    private static final class TakesBoth extends HttpServletRequestWrapper {
        TakesBoth(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? JSON + ", " + EVENTS : super.getHeader(name);
        }
    }

    private boolean isAllowed(String origin) {
        if (origins.contains(origin)) {
            return true;
        }
        try {
            URI uri = URI.create(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Refuses a request whose body is not read; the connection cannot be used again, and says so. */
    private static void tell(int status, String title, String detail, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        new Problem(status, title, detail, List.of()).send(response);
    }
}
