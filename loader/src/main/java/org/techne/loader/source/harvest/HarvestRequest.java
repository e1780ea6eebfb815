package org.techne.loader.source.harvest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param service address of the OAI-PMH service, without query
 * @param metadataPrefix form of the records: {@code arXiv}, {@code arXivRaw} or {@code oai_dc}
 * @param from first day of change
 * @param until last day of change
 * @param set as the service names it: {@code cs}
 */
public record HarvestRequest(
        URI service, String metadataPrefix, Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> set) {
    /** arXiv's service. */
    public static final URI ARXIV = URI.create("https://oaipmh.arxiv.org/oai");

    /** Refuses an empty span of days and addresses that are none. */
    public HarvestRequest {
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            throw new IllegalArgumentException(
                    "from " + from.get() + " is after until " + until.get() + "; give the earlier day first");
        }
        if (service.getHost() == null) {
            throw new IllegalArgumentException("service " + service + " has no host; give an address like " + ARXIV);
        }
    }

    /** The address of the first page. */
    URI first() {
        StringBuilder query = new StringBuilder("?verb=ListRecords&metadataPrefix=").append(encoded(metadataPrefix));
        from.ifPresent(day -> query.append("&from=").append(day));
        until.ifPresent(day -> query.append("&until=").append(day));
        set.ifPresent(name -> query.append("&set=").append(encoded(name)));
        return URI.create(service + query.toString());
    }

    /** The address of the page that a resumption token stands for. */
    URI next(String token) {
        return URI.create(service + "?verb=ListRecords&resumptionToken=" + encoded(token));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
