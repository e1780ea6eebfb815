package org.techne.server.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as HTTP writes them, whatever language and zone the machine has. */
public final class HttpDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    /** The date that a header says; empty where it says none: RFC 9110 has such headers passed over. */
    static Optional<Instant> read(@Nullable String header) {
        try {
            return header == null
                    ? Optional.empty()
                    : Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip(), Instant::from));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** As in Sun, 06 Nov 1994 08:49:37 GMT. */
    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
