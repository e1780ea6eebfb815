package org.techne.loader.extract.llm;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.techne.loader.options.LlmOptions;

/** Sends one request and says what came of it. The time limit covers the whole answer, not only its beginning. */
final class Service {
    private static final long LARGEST_ANSWER = 4_000_000;
    private static final int SHOWN = 200;
    private final LlmOptions options;
    private final HttpClient client;
    /** Asking in a thread of its own lets the time limit end a body that never ends, and waits on no pool of the caller's. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Service(LlmOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(options.patience().timeout())
                .build();
    }

    Reply ask(String body) throws InterruptedException {
        HttpRequest request = request(body);
        Future<HttpResponse<String>> answer =
                threads.submit(() -> client.send(request, head -> new LimitedBody(LARGEST_ANSWER)));
        try {
            return read(answer.get(options.patience().timeout().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return new Reply.Again(
                    Failure.TIMED_OUT, "no answer within " + options.patience().timeout(), Optional.empty(), true);
        } catch (ExecutionException e) {
            return broken(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Reply broken(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof IOException) {
            return new Reply.Again(Failure.UNAVAILABLE, cause.toString(), Optional.empty(), true);
        }
        return new Reply.Refusal(cause.toString(), true);
    }

    private HttpRequest request(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(options.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("User-Agent", "techne")
                .POST(BodyPublishers.ofString(body));
        options.key().ifPresent(key -> request.header("Authorization", "Bearer " + key.value()));
        return request.build();
    }

    private static Reply read(HttpResponse<String> answer) {
        int status = answer.statusCode();
        String said = "status " + status + " " + shown(answer.body());
        if (status == 200) {
            return new Reply.Answer(answer.body());
        }
        if (status == 429 || status == 408 || status >= 500) {
            return new Reply.Again(Failure.UNAVAILABLE, said, answer.headers().firstValue("Retry-After"), false);
        }
        boolean ofThisPaper = status == 400 || status == 413 || status == 422;
        return new Reply.Refusal(said, !ofThisPaper);
    }

    private static String shown(String body) {
        String line = body.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
