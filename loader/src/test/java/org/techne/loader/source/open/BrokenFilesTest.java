package org.techne.loader.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder a code: broken files, named by their format, and the problems that reading them must print. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    static Stream<Path> codes() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders
                    .filter(folder -> folder.getFileName().toString().startsWith("E1"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void problemsAreAsExpected(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> !f.endsWith("expected.txt")).sorted().toList()) {
                Reading.of(file).printed().forEach(problem -> found.add(problem.replace(folder + "/", "")));
            }
        }
        assertThat(found).isNotEmpty().allMatch(problem -> problem.contains(folder.getFileName() + " "));
        String problems = String.join("\n", found) + "\n";
        if (Boolean.getBoolean("techne.write-docs")) {
            Files.writeString(folder.resolve("expected.txt"), problems);
        }
        assertThat(problems).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }
}
