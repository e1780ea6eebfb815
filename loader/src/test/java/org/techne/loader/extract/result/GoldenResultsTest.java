package org.techne.loader.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.techne.loader.extract.BuiltIn;

/**
 * Every folder below {@code golden/result} is a case: {@code abstract.txt}, where it matters {@code title.txt}, and
 * {@code expected.txt} with one result a line as {@link ResultLine} writes it. A result too many fails like one too few.
 */
class GoldenResultsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TestFactory
    Stream<DynamicTest> resultsAreThoseExpected() {
        return cases(GOLDEN.resolve("result"))
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(results(folder)).isEqualTo(lines(folder.resolve("expected.txt")))));
    }

    @Test
    void thereAreCases() {
        assertThat(cases(GOLDEN.resolve("result"))).hasSizeGreaterThanOrEqualTo(40);
    }

    /** What a reader of English gets right and the engine does not yet; a gap that has closed is to become a case. */
    @TestFactory
    Stream<DynamicTest> knownGaps() {
        return cases(GOLDEN.resolve("known-gaps").resolve("result"))
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(results(folder))
                                .as(folder + " is read now: move it to golden/result")
                                .isNotEqualTo(lines(folder.resolve("expected.txt")))));
    }

    private static List<String> results(Path folder) {
        Path title = folder.resolve("title.txt");
        String named = Files.exists(title) ? text(title) : "A study";
        return BuiltIn.factsOf(named, text(folder.resolve("abstract.txt"))).results().stream()
                .map(ResultLine::of)
                .toList();
    }

    private static Stream<Path> cases(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
