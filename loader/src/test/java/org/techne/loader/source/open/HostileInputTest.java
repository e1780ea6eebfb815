package org.techne.loader.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techne.loader.problem.Problems;
import org.techne.loader.source.PaperRecord;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** Whatever the bytes, readers end soon and throw nothing: what is wrong becomes problems. */
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> RUNS = List.of(
            "a",
            "A",
            "a ",
            "A. ",
            "Aa, ",
            "(",
            "{",
            "}",
            "[",
            "<a>",
            "</a>",
            "<!--",
            "&amp;",
            "\\'e",
            "\\",
            "$",
            "\"",
            "'",
            "-",
            "\n",
            "\r",
            "\n\n",
            "@a{",
            ",",
            ";",
            "\t",
            "1",
            "\u0301",
            "ſ",
            "𝔘",
            "\ufeff",
            "\u0000",
            "10.1000/",
            "arXiv:",
            "withdrawn ",
            "this ",
            "· ",
            " et al.");

    @Property(tries = 300)
    void randomBytesBecomeProblems(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(Reading.ofBytes(bytes)).isNotNull();
        everyReader(bytes);
    }

    @Property(tries = 300)
    void randomSignsBecomeProblems(@ForAll("signs") String text) {
        everyReader(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars("{}[]()<>/\\\"'`@#$%&*=+-_.,:;|~^ \t\n\rabcTIYA019·•é")
                .ofMaxLength(400);
    }

    @ParameterizedTest
    @MethodSource("org.techne.loader.source.open.GoodFilesTest#files")
    void filesCutAnywhereGiveNoMoreThanTheWholeOnes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int whole = Reading.ofBytes(bytes).records().size();
        for (int end = 0; end < bytes.length; end += 7) {
            byte[] cut = Arrays.copyOf(bytes, end);
            assertThat(recordsOf(own(file), cut)).isLessThanOrEqualTo(whole + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.techne.loader.source.open.GoodFilesTest#files")
    void longRunsAnywhereEndSoon(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(11);
        for (String run : RUNS) {
            byte[] hostile = inserted(bytes, run.repeat(30_000 / run.length()), random.nextInt(bytes.length));
            Assertions.assertTimeoutPreemptively(
                    SOON, () -> recordsOf(own(file), hostile), () -> file + " with a run of " + run);
        }
    }

    @ParameterizedTest
    @MethodSource("org.techne.loader.source.open.GoodFilesTest#files")
    void changedBytesThrowNothing(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] changed = bytes.clone();
            for (int j = 0; j < 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            recordsOf(own(file), changed);
        }
    }

    private static byte[] inserted(byte[] bytes, String run, int at) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String foreign = new String(run.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (text.substring(0, at) + foreign + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static SourceFormat own(Path file) {
        String name = file.getName(file.getNameCount() - 2).toString();
        return SourceFormats.ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void everyReader(byte[] bytes) {
        Stream.of(SourceFormats.ALL.toArray(SourceFormat[]::new)).forEach(format -> recordsOf(format, bytes));
    }

    private static int recordsOf(SourceFormat format, byte[] bytes) {
        List<PaperRecord> records = new ArrayList<>();
        try (SourceInput in = SourceInput.of("hostile", new ByteArrayInputStream(bytes))) {
            format.recognises(in.head());
            format.read(in, records::add, new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.size();
    }
}
