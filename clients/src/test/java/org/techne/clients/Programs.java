package org.techne.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs other people's programs. One that is not installed is a failure that says what to install: this build is here to run them. */
final class Programs {
    private static final long MINUTES = 5;

    /** What a program wrote, and its exit status. */
    record Output(int status, String out, String err) {
        boolean isOk() {
            return status == 0;
        }

        /** What it wrote to standard output, where it went well. */
        String whenOk() {
            assertThat(status).as(out + err).isZero();
            return out;
        }
    }

    private Programs() {}

    /** Runs a program to its end. */
    static Output run(String... command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    /** Runs a program to its end, with more in its environment. */
    static Output run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("techne-out", ".txt");
        Path err = Files.createTempFile("techne-err", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = started(builder);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " did not end within " + MINUTES + " minutes");
            }
            return new Output(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs a class of a jar with this test's own Java. */
    static Output java(Path jar, String mainClass, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(javaProgram(), "-cp", jar.toString(), mainClass));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    /** The Java that runs this test. */
    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A script of this folder, as a file that a program can read. */
    static Path script(String name) throws IOException {
        return Path.of(System.getProperty("techne.root"), "clients/src/test/resources/org/techne/clients", name)
                .toRealPath();
    }

    private static Process started(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IOException(
                    builder.command().getFirst() + " does not run here; .ci/run installs what the clients need",
                    missing);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
