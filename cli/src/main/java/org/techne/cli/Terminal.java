package org.techne.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether people look at what is printed. */
final class Terminal {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private Terminal() {}

    /** Whether standard output goes to a terminal. */
    static boolean showsOutput() {
        return isTerminal(1);
    }

    /** Whether standard error goes to a terminal. */
    static boolean showsErrors() {
        return isTerminal(2);
    }

    /** Newer JDKs have a console even where nobody looks, so the system is asked first. */
    private static boolean isTerminal(int stream) {
        Path link = OPEN_FILES.resolve(Integer.toString(stream));
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchFolder) {
            return !Files.exists(OPEN_FILES) && System.console() != null;
        }
    }
}
