package org.techne.server.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file with the whole of one version.
 *
 * @param file where it lies
 * @param length in bytes
 * @param sha256 of the file, in hexadecimal digits
 * @param version of the graph
 * @param modified when the version was made
 */
public record Dump(Path file, long length, String sha256, String version, Instant modified) {
    private static final String SUM = ".sha256";

    public Dump {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 \"" + sha256 + "\" is not 64 hexadecimal digits");
        }
    }

    /** The checksum as the header Repr-Digest says it, RFC 9530. */
    public String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    /** A strong tag. */
    public String tag() {
        return '"' + version + "-" + sha256.substring(0, 24) + '"';
    }

    /** The file with the checksum, which is written before the dump itself gets its name. */
    static Path sumOf(Path file) {
        return file.resolveSibling(file.getFileName() + SUM);
    }

    /** The dump in this file; empty where there is none, or no checksum of it. */
    static Optional<Dump> at(Path file, String version, Instant modified) throws IOException {
        Path sum = sumOf(file);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(sum)) {
            return Optional.empty();
        }
        String sha256 = Files.readString(sum).split("\\s", 2)[0];
        return sha256.matches("[0-9a-f]{64}")
                ? Optional.of(new Dump(file, Files.size(file), sha256, version, modified))
                : Optional.empty();
    }
}
