package org.techne.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A plain HTTP client of one server. */
public final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;

    /** A client of the server at this address, which has no slash at its end. */
    public Caller(String address) {
        this.address = address;
    }

    /** GET; headers as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** GET of bytes. */
    public HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest request = request(path, headers)
                .method("GET", HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** POST of a form. */
    public HttpResponse<String> form(String path, Map<String, String> form) throws IOException, InterruptedException {
        return post(path, encoded(form), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** POST of a body. */
    public HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    /** Any method, without a body. */
    public HttpResponse<String> method(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** A value for a query string. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Values for a query string. */
    public static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The path on this server that a link leads to, without its fragment; empty where it leads elsewhere. */
    public String within(Element link) {
        String url = link.absUrl("href");
        int hash = url.indexOf('#');
        String whole = hash < 0 ? url : url.substring(0, hash);
        return whole.startsWith(address + "/") ? whole.substring(address.length()) : "";
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(request(path, headers).method(method, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }
}
