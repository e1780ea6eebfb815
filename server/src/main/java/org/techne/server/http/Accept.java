package org.techne.server.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a client takes: the Accept header, read as RFC 9110 says.
 *
 * @param ranges as the client gave them
 */
public record Accept(List<MediaRange> ranges) {
    public Accept {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads a header. One that is empty, or of which nothing can be read, takes everything.
     *
     * @param header its values, joined by commas; empty where the client sent none
     */
    public static Accept of(String header) {
        List<MediaRange> ranges = MediaRange.listOf(header);
        return new Accept(ranges.isEmpty() ? MediaRange.listOf("*/*") : ranges);
    }

    /** The type that fits best; of several that fit alike the first. Empty where none is taken: 406. */
    public <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
        Optional<T> best = Optional.empty();
        double most = 0;
        for (T offer : offers) {
            double quality = quality(mediaType.apply(offer));
            if (quality > most) {
                most = quality;
                best = Optional.of(offer);
            }
        }
        return best;
    }

    /** As {@link #best(List, Function)}, over the types themselves. */
    public Optional<String> best(List<String> offers) {
        return best(offers, Function.identity());
    }

    /** The quality that the closest range gives this type; 0 where it is not taken. */
    double quality(String mediaType) {
        int closest = 0;
        double quality = 0;
        for (MediaRange range : ranges) {
            int fit = range.fit(mediaType);
            if (fit > closest || (fit == closest && fit > 0 && range.quality() > quality)) {
                closest = fit;
                quality = range.quality();
            }
        }
        return quality;
    }
}
