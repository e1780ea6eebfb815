package org.techne.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as users run it: the examples loaded into a folder, and served on a port of its own until the tests end. */
final class ServedExamples {
    private static final Path ROOT = Path.of(System.getProperty("techne.root"));
    private static final Path DATA = Path.of(System.getProperty("techne.target"), "graph");
    private static final String ADDRESS = started();

    private ServedExamples() {}

    /** The address of the server, without a slash at the end. */
    static String address() {
        return ADDRESS;
    }

    /** The folder that the examples were loaded into. */
    static Path data() {
        return DATA;
    }

    private static String started() {
        try {
            techne("load", example("papers.jsonl"), example("listing.txt"), "--data", DATA.toString());
            Process server = new ProcessBuilder(command("serve", "--port", "0", "--data", DATA.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
            BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
            String line = out.readLine();
            if (line == null || !line.startsWith("Pages")) {
                throw new IOException("techne serve said \"" + line + "\" where it tells the address of its pages");
            }
            return line.substring(line.indexOf("http")).replaceFirst("/$", "");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void techne(String... arguments) throws IOException, InterruptedException {
        Programs.run(command(arguments).toArray(String[]::new)).whenOk();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Programs.javaProgram(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                ROOT.resolve("cli/target/techne.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String example(String name) {
        return ROOT.resolve("examples").resolve(name).toString();
    }
}
