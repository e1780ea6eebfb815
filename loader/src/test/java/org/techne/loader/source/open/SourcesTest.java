package org.techne.loader.source.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class SourcesTest {
    private static final byte[] PAPER = "{\"title\":\"One\",\"abstract\":\"Text.\"}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void packedDocumentsAreUnpackedWhateverTheirName() throws IOException {
        for (Packing packing : List.<Packing>of(
                GZIPOutputStream::new,
                ZstdOutputStream::new,
                BZip2CompressorOutputStream::new,
                out -> new XZOutputStream(out, new LZMA2Options(0)))) {
            byte[] packed = packed(packing);
            assertThat(Reading.ofBytes(packed).records())
                    .extracting(PaperRecord::title)
                    .containsExactly("One");
        }
    }

    @Test
    void damagedPackIsTold() throws IOException {
        byte[] packed = packed(GZIPOutputStream::new);
        Reading reading = Reading.ofBytes(Arrays.copyOf(packed, packed.length / 2));
        assertThat(reading.printed()).hasSize(1).allMatch(problem -> problem.startsWith("-: E111"));
    }

    @Test
    void foldersAndPatternsAreReadInOrder() throws IOException {
        write("b/two.jsonl", "{\"title\":\"B\",\"abstract\":\"Text.\"}");
        write("a.jsonl", "{\"title\":\"A\",\"abstract\":\"Text.\"}");
        write("c.txt", "{\"title\":\"C\",\"abstract\":\"Text.\"}");
        write(".hidden", "{\"title\":\"H\",\"abstract\":\"Text.\"}");
        assertThat(titles(folder.toString())).containsExactly("A", "B", "C");
        assertThat(titles(folder + "/*.jsonl")).containsExactly("A");
        assertThat(titles(folder + "/**.jsonl")).containsExactly("A", "B");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        write("empty", " \n");
        write("binary", "PNG\0\1\2\3");
        write("unknown", "Just some words.");
        write("good", "{\"title\":\"A\",\"abstract\":\"Text.\"}");
        Files.createDirectory(folder.resolve("void"));
        String none = folder.resolve("none").toString();
        Problems problems = new Problems();
        List<PaperRecord> records = new ArrayList<>();
        Sources.open(List.of(none, folder + "/void", folder + "/*.csv", folder + "/[", folder.toString()))
                .read(records::add, problems);
        assertThat(records).hasSize(1);
        assertThat(problems.details())
                .extracting(problem ->
                        problem.code() + " " + Path.of(problem.file()).getFileName())
                .containsExactly(
                        "E101 none", "E108 void", "E108 *.csv", "E119 [", "E106 binary", "E105 empty", "E107 unknown");
    }

    @Test
    void addressesAreFetched() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/paper", exchange -> {
            exchange.sendResponseHeaders(200, PAPER.length);
            exchange.getResponseBody().write(PAPER);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://localhost:" + server.getAddress().getPort();
            assertThat(titles(base + "/paper")).containsExactly("One");
            Problems problems = new Problems();
            Sources.open(List.of(base + "/absent")).read(record -> {}, problems);
            assertThat(problems.details())
                    .hasSize(1)
                    .first()
                    .hasToString(
                            base + "/absent: E116 found \"status 404\"; open it in a browser, and try again later");
        } finally {
            server.stop(0);
        }
    }

    /** A connection that broke off. */
    private static final class DeadLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("the line went dead");
        }
    }

    @Test
    void whatCanBeHadOnlyOnceIsReadAgainWithTheSameFaults() throws IOException {
        String lines = "{\"title\":\"A\",\"abstract\":\"Text.\"}\n";
        InputStream breaking = new SequenceInputStream(
                new ByteArrayInputStream(lines.repeat(4000).getBytes(StandardCharsets.UTF_8)), new DeadLine());
        try (Sources sources = Sources.open(List.of("-"), breaking)) {
            for (int pass = 0; pass < 2; pass++) {
                List<PaperRecord> records = new ArrayList<>();
                Problems problems = new Problems();
                sources.read(records::add, problems);
                assertThat(records).hasSizeGreaterThan(1000);
                assertThat(problems.details())
                        .singleElement()
                        .asString()
                        .contains("E102")
                        .contains("the line went dead");
            }
        }
    }

    @Test
    void whatTheReceiverThrowsComesOut() throws IOException {
        write("good", "{\"title\":\"A\",\"abstract\":\"Text.\"}");
        assertThatThrownBy(() -> Sources.open(List.of(folder.toString()))
                        .read(
                                record -> {
                                    throw new IllegalStateException("full");
                                },
                                new Problems()))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> titles(String argument) {
        Problems problems = new Problems();
        List<String> titles = new ArrayList<>();
        Sources.open(List.of(argument)).read(record -> titles.add(record.title()), problems);
        assertThat(problems.details()).isEmpty();
        return titles;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static byte[] packed(Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(bytes)) {
            out.write(PAPER);
        }
        return bytes.toByteArray();
    }

    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }
}
