package org.techne.loader.source.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techne.loader.source.SourceFormat;

/** Every format has a folder with its name and a good file in it. */
class GoodFilesTest {
    static final Path FOLDER = Path.of("src/test/resources/source");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void noFormatIsWithoutFile() {
        assertThat(SourceFormats.ALL.stream().map(SourceFormat::name).toList())
                .allMatch(name -> Files.isDirectory(FOLDER.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void goodFilesAreReadWithoutProblem(Path file) {
        Reading reading = Reading.of(file);
        assertThat(reading.printed()).isEmpty();
        assertThat(reading.formats())
                .isEqualTo(List.of(file.getName(file.getNameCount() - 2).toString()));
        assertThat(reading.titledAmong("Skipping")).isTrue();
        assertThat(reading.records()).allMatch(record -> !record.title().contains("<"));
    }
}
