package org.techne.loader.extract.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Answers already paid for, one file each, by the hash of what was asked. A file is there whole or not at all. */
final class AnswerCache {
    private final Path folder;

    /**
     * A cache in a folder, which is made where it is missing.
     *
     * @throws UncheckedIOException where nothing can be kept there
     */
    AnswerCache(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "--llm-cache " + folder + " cannot be made: " + e.getMessage() + "; choose another folder", e);
        }
    }

    /** The answer kept under a key; none where it cannot be read. */
    Optional<String> get(String key) {
        try {
            return Optional.of(Files.readString(file(key)));
        } catch (IOException missingOrDamaged) {
            return Optional.empty();
        }
    }

    /** Keeps an answer; false where it cannot be written, as on a full disk. */
    boolean put(String key, String answer) {
        try {
            Path file = file(key);
            Path parent = Files.createDirectories(folder.resolve(key.substring(0, 2)));
            Path draft = Files.createTempFile(parent, "draft", ".tmp");
            Files.writeString(draft, answer, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
    }
}
