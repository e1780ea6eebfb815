package org.techne.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real HTTP server that gives what was queued, one answer a request, and keeps what it was asked. */
public final class QueuedAnswers implements AutoCloseable {
    private record Answer(int status, Map<String, String> headers, String body) {}

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** Starts on any free port of this machine. */
    public QueuedAnswers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of its only resource. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/oai";
    }

    /** Queues an answer. */
    public void add(int status, String body) {
        add(status, Map.of(), body);
    }

    /** Queues an answer with headers. */
    public void add(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body));
    }

    /** Queues a page of one record of an OAI-PMH harvest; an empty token says that it is the last. */
    public void addPage(String id, String token) {
        add(200, """
                <?xml version="1.0"?>
                <OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:%s</identifier></header><metadata>
                <arXiv><id>%s</id><title>T %s</title><categories>cs.LG</categories><abstract>A.</abstract></arXiv>
                </metadata></record><resumptionToken>%s</resumptionToken></ListRecords></OAI-PMH>
                """.formatted(id, id, id, token));
    }

    /** The queries of all requests so far, as they were sent. */
    public List<String> queries() {
        return List.copyOf(queries);
    }

    private void answer(HttpExchange exchange) throws IOException {
        queries.add(exchange.getRequestURI().getRawQuery());
        Answer answer = answers.remove();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
