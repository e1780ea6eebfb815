package org.techne.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a client has the answer already: RFC 9110 section 13.2.2, tags before dates. */
final class Known {
    private Known() {}

    /**
     * Whether 304 is all the client needs.
     *
     * @param tag of the body that would be sent, unpacked
     * @param modified when it last changed, as HTTP writes it
     */
    static boolean by(HttpServletRequest request, String tag, @Nullable String modified) {
        String tags = String.join(",", Collections.list(request.getHeaders("If-None-Match")));
        return tags.isEmpty() ? since(request.getHeader("If-Modified-Since"), modified) : names(tags, tag);
    }

    private static boolean names(String tags, String tag) {
        return tags.strip().equals("*")
                || Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .map(Packing::unpacked)
                        .anyMatch(tag::equals);
    }

    private static boolean since(@Nullable String given, @Nullable String modified) {
        Optional<Instant> known = HttpDate.read(given);
        return HttpDate.read(modified)
                .filter(date -> known.isPresent() && !date.isAfter(known.get()))
                .isPresent();
    }
}
