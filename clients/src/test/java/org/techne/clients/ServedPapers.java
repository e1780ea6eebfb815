package org.techne.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as users run it: papers are loaded into a folder, and served on a port of their own until the tests end. */
final class ServedPapers {
    private static final Path ROOT = Path.of(System.getProperty("techne.root"));

    private ServedPapers() {}

    /** Loads files into a folder of this name and serves it; the address, without a slash at the end. */
    static String at(String folder, List<Path> files) {
        String data = data(folder).toString();
        try {
            List<String> load = command("load", "--data", data);
            files.forEach(file -> load.add(file.toString()));
            Programs.run(load.toArray(String[]::new)).whenOk();
            Process server = new ProcessBuilder(command("serve", "--port", "0", "--data", data))
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

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Programs.javaProgram(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                ROOT.resolve("cli/target/techne.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A file of the examples. */
    static Path example(String name) {
        return ROOT.resolve("examples").resolve(name);
    }

    /** The folder of this name, which a build empties. */
    static Path data(String folder) {
        return Path.of(System.getProperty("techne.target"), folder);
    }
}
