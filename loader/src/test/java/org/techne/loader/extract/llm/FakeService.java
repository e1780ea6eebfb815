package org.techne.loader.extract.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service of chat completions on this machine, which answers as a test says: one behaviour a request, the last one for all that follow. */
final class FakeService implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How one request is answered. */
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Behaviour> behaviours = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    FakeService(Behaviour... behaviours) {
        this.behaviours.addAll(List.of(behaviours));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            next(body, exchange).answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Behaviour next(String body, HttpExchange exchange) {
        requests.add(body);
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        return behaviours.size() > 1 ? behaviours.removeFirst() : behaviours.getFirst();
    }

    synchronized int calls() {
        return requests.size();
    }

    synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    synchronized JsonNode request(int index) {
        try {
            return JSON.readTree(requests.get(index));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the model is to say. */
    static Behaviour says(String content) {
        return says(content, "stop", 900);
    }

    static Behaviour says(String content, String finish, int tokens) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode choice = answer.putArray("choices").addObject().put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        answer.putObject("usage").put("total_tokens", tokens);
        return exchange -> send(exchange, 200, answer.toString());
    }

    static Behaviour status(int status) {
        return exchange -> send(exchange, status, "{\"error\": {\"message\": \"no\"}}");
    }

    static Behaviour busy(String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, 429, "");
        };
    }

    static Behaviour body(String body) {
        return exchange -> send(exchange, 200, body);
    }

    /** Promises more than it sends. */
    static Behaviour breaksOff() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 5_000);
            exchange.getResponseBody().write("{\"choices\": [{\"mess".getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Says nothing for that long. */
    static Behaviour silent(long millis) {
        return exchange -> Thread.sleep(millis);
    }

    /** Begins at once and never comes to an end. */
    static Behaviour drips() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(20);
            }
        };
    }

    /** Sends more than any answer needs. */
    static Behaviour floods() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(block);
            }
        };
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
