package org.techne.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of others are those that were looked at when they came in, all of them, and each has its licence. */
class VendoredFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/static/vendor");
    private static final String LIST = "sha256sums.txt";

    @Test
    void everyFileHasTheChecksumItCameWith() throws Exception {
        List<String> lines = Files.readAllLines(FOLDER.resolve(LIST));
        assertThat(lines).hasSizeGreaterThan(3);
        for (String line : lines) {
            String[] sumAndName = line.split(" {2}", 2);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(sumAndName[1])));
            assertThat(HexFormat.of().formatHex(digest)).as(sumAndName[1]).isEqualTo(sumAndName[0]);
        }
    }

    @Test
    void everyFileIsListedWithItsLicence() throws IOException {
        String listed = Files.readString(FOLDER.resolve(LIST));
        String licences = Files.readString(FOLDER.resolve("licences.txt"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(LIST))
                    .forEach(name -> {
                        assertThat(listed).contains("  " + name + "\n");
                        assertThat(licences)
                                .as("licence of " + name)
                                .contains(name.equals("licences.txt") ? "MIT" : name);
                    });
        }
    }
}
