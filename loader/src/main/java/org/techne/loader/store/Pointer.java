package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Says which version is the current one: a symbolic link, so that other programs find the current database at a fixed path; a file with the
 * name inside where the system has no such links. Changed by one atomic rename.
 */
final class Pointer {
    private static final String NAME = "current";

    private final Path folder;

    Pointer(Path folder) {
        this.folder = folder;
    }

    /** The name of the current version, if there is one. */
    Optional<String> read() throws IOException {
        Path pointer = folder.resolve(NAME);
        if (Files.isSymbolicLink(pointer)) {
            return Optional.of(Files.readSymbolicLink(pointer).getFileName().toString());
        }
        return Files.isRegularFile(pointer, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(pointer).strip())
                : Optional.empty();
    }

    void swapTo(String version) throws IOException {
        Path aside = folder.resolve(NAME + ".new");
        Files.deleteIfExists(aside);
        try {
            Files.createSymbolicLink(aside, Path.of(version));
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Durable.write(aside, version);
        }
        Files.move(aside, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(folder);
    }
}
