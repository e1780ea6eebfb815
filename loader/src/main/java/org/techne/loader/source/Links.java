package org.techne.loader.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as sources write them. */
public final class Links {
    private static final int LONGEST = 2000;

    private Links() {}

    /** The address where the text is an absolute http or https one of a host; else nothing. */
    public static Optional<URI> web(String text) {
        String address = text.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !(lower.startsWith("http://") || lower.startsWith("https://"))) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
