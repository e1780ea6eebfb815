package org.techne.loader.source.harvest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Gets pages over HTTP, waits where the service asks for it (503 or 429 with Retry-After), and tries again where the network fails. */
public final class OaiService {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private final HttpClient client;
    private final Patience patience;
    private final Clock clock;

    /**
     * How patient to be.
     *
     * @param tries how often one page is asked for
     * @param pause between tries where the service names no time, doubled each time
     * @param longest that a service may ask to wait
     * @param timeout for one answer
     */
    public record Patience(int tries, Duration pause, Duration longest, Duration timeout) {
        /** As arXiv's service wants it. */
        public static final Patience USUAL =
                new Patience(8, Duration.ofSeconds(5), Duration.ofMinutes(30), Duration.ofMinutes(3));
    }

    /** A service that is asked with some patience. */
    public OaiService(Patience patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience.timeout())
                .build();
    }

    /**
     * The body of the answer.
     *
     * @throws HarvestException where the service refuses, or does not answer however often it is asked
     */
    byte[] get(URI address) throws IOException, InterruptedException {
        HttpRequest request = request(address);
        String said = "";
        Duration pause = patience.pause();
        for (int attempt = 1; attempt <= patience.tries(); attempt++) {
            try {
                HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() == OK) {
                    return answer.body();
                }
                said = "status " + answer.statusCode();
                refuseForGood(address, answer.statusCode());
                pause = wanted(answer, pause);
            } catch (HarvestException e) {
                throw e;
            } catch (IOException e) {
                said = String.valueOf(e.getMessage());
            }
            if (attempt < patience.tries()) {
                Thread.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
        throw new HarvestException(address + " gave no page in " + patience.tries() + " tries, last: " + said);
    }

    private HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(patience.timeout())
                .header("User-Agent", "techne")
                .build();
    }

    private static void refuseForGood(URI address, int status) throws HarvestException {
        if (status < SERVER_FAULT && status != TOO_MANY) {
            throw new HarvestException(address + " answers with status " + status);
        }
    }

    /** How long the service asks to wait, in seconds or until a time; the usual pause where it does not say. */
    private Duration wanted(HttpResponse<?> answer, Duration usual) {
        String text = answer.headers().firstValue("Retry-After").orElse("").strip();
        Duration wanted = usual;
        if (text.matches("\\d{1,9}")) {
            wanted = Duration.ofSeconds(Long.parseLong(text));
        } else if (!text.isEmpty()) {
            try {
                ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
                wanted = Duration.between(clock.instant(), until.toInstant());
            } catch (DateTimeException e) {
                return usual;
            }
        }
        Duration atMost = wanted.compareTo(patience.longest()) > 0 ? patience.longest() : wanted;
        return atMost.isNegative() ? Duration.ZERO : atMost;
    }
}
