package org.techne.server.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.server.TechneServer;
import org.techne.server.TestGraph;
import org.techne.testing.Caller;

/** The whole graph as a file, from a real server. */
class DumpTest {
    @TempDir
    private static Path data;

    private static TechneServer server;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        server = TestGraph.served(data, "/graph.ttl");
        caller = new Caller(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void bothFormatsSayTheWholeGraph() throws Exception {
        Model graph =
                RDFDataMgr.loadModel(TestGraph.triples("/graph.ttl").toUri().toString());
        assertThat(unpacked("/dump/techne.nt.gz", Lang.NTRIPLES).isIsomorphicWith(graph))
                .isTrue();
        assertThat(unpacked("/dump/techne.ttl.gz", Lang.TURTLE).isIsomorphicWith(graph))
                .isTrue();
    }

    @Test
    void theChecksumIsSaidInTheHeaderTheFileAndTheDescription() throws Exception {
        HttpResponse<byte[]> dump = caller.bytes("/dump/techne.nt.gz", "Accept-Encoding", "gzip");
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(dump.body());
        String hex = HexFormat.of().formatHex(sum);
        assertThat(dump.headers().firstValue("Repr-Digest"))
                .contains("sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":");
        assertThat(dump.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(dump.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(dump.headers().firstValue("ETag").orElse("")).startsWith("\"000001-");
        assertThat(dump.headers().firstValue("Last-Modified")).isPresent();
        assertThat(caller.get("/dump/techne.nt.gz.sha256").body()).isEqualTo(hex + "  techne.nt.gz\n");
        assertThat(caller.get("/.well-known/void", "Accept", "application/n-triples")
                        .body())
                .contains(
                        hex,
                        "<http://rdfs.org/ns/void#dataDump> <" + server.address() + "/dump/techne.nt.gz>",
                        "<http://www.w3.org/ns/dcat#downloadURL> <" + server.address() + "/dump/techne.ttl.gz>");
    }

    @Test
    void aPartIsSentWhereOneIsAskedFor() throws Exception {
        byte[] all = caller.bytes("/dump/techne.nt.gz").body();
        String tag = tag();
        HttpResponse<byte[]> part = caller.bytes("/dump/techne.nt.gz", "Range", "bytes=10-19", "If-Range", tag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + all.length);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(all, 10, 20));
        assertThat(caller.bytes("/dump/techne.nt.gz", "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(all, all.length - 5, all.length));
        assertThat(caller.bytes("/dump/techne.nt.gz", "Range", "bytes=10-", "If-Range", "\"other\"")
                        .body())
                .isEqualTo(all);
        HttpResponse<byte[]> beyond = caller.bytes("/dump/techne.nt.gz", "Range", "bytes=" + all.length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */" + all.length);
        for (String odd : List.of("bytes=5-1", "bytes=0-1,4-5", "pages=1-2", "bytes=-")) {
            assertThat(caller.bytes("/dump/techne.nt.gz", "Range", odd).statusCode())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    @Test
    void headAndTagsSpareTheBody() throws Exception {
        int length = caller.bytes("/dump/techne.ttl.gz").body().length;
        HttpResponse<String> head = caller.method("HEAD", "/dump/techne.ttl.gz");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
        assertThat(caller.get("/dump/techne.nt.gz", "If-None-Match", tag()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void itIsMadeOnceAndKeptBesideTheVersion() throws Exception {
        caller.bytes("/dump/techne.nt.gz");
        try (Stream<Path> files = Files.list(data.resolve("dumps"))) {
            Path kept = files.filter(file -> file.toString().endsWith("techne.nt.gz"))
                    .findFirst()
                    .orElseThrow();
            Object key = Files.readAttributes(kept, "unix:ino").get("ino");
            caller.bytes("/dump/techne.nt.gz");
            assertThat(Files.readAttributes(kept, "unix:ino").get("ino")).isEqualTo(key);
        }
    }

    @Test
    void anUnknownDumpIsNotThere() throws Exception {
        HttpResponse<String> none = caller.get("/dump/techne.zip", "Accept", "application/json");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("techne.ttl.gz");
        assertThat(caller.get("/dump/..%2f000001%2fcomplete").statusCode()).isBetween(400, 404);
        assertThat(caller.get("/", "Accept", "text/html").body()).contains("href=\"/dump/techne.nt.gz\"");
    }

    private static String tag() throws Exception {
        return caller.bytes("/dump/techne.nt.gz").headers().firstValue("ETag").orElseThrow();
    }

    private static Model unpacked(String path, Lang lang) throws Exception {
        Model model = ModelFactory.createDefaultModel();
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(caller.bytes(path).body()))) {
            RDFDataMgr.read(model, in, lang);
        }
        return model;
    }
}
