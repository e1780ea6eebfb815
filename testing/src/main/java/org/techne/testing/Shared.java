package org.techne.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Genuine samples that are kept outside the repository: tests are skipped without them, unless TECHNE_REQUIRE_SHARED is 1. */
public final class Shared {
    private Shared() {}

    /** A file or folder of the samples; ends the test where it is absent. */
    public static Path path(String relative) {
        Path path = folder().resolve(relative);
        if (!Files.exists(path)) {
            String message = "no sample at " + path + "; set TECHNE_SHARED to the folder that holds corpus/";
            if ("1".equals(System.getenv("TECHNE_REQUIRE_SHARED"))) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return path;
    }

    private static Path folder() {
        return Optional.ofNullable(System.getenv("TECHNE_SHARED"))
                .map(Path::of)
                .orElseGet(() -> root().resolveSibling("shared"));
    }

    private static Path root() {
        String named = System.getProperty("techne.root");
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("CONTRIBUTING.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
