package org.techne.loader.source.harvest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How far a harvest has come, kept beside its pages.
 *
 * @param request address of the first page, by which a harvest is known again
 * @param pages how many pages are there
 * @param token of the next page; empty where there is none more or none yet
 * @param finished whether the last page is there
 */
record HarvestState(String request, int pages, Optional<String> token, boolean finished) {
    /** Hidden, so that loading the folder reads the pages alone. */
    private static final String FILE = ".harvest.properties";

    /** The state in a folder, where there is one. */
    static Optional<HarvestState> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new HarvestState(
                    properties.getProperty("request", ""),
                    Integer.parseInt(properties.getProperty("pages", "0")),
                    Optional.ofNullable(properties.getProperty("token")),
                    Boolean.parseBoolean(properties.getProperty("finished"))));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged; remove the folder and harvest again", e);
        }
    }

    /** Writes the state in one step, so that a crash leaves this one or the one before. */
    void writeTo(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("request", request);
        properties.setProperty("pages", Integer.toString(pages));
        properties.setProperty("finished", Boolean.toString(finished));
        token.ifPresent(value -> properties.setProperty("token", value));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Path draft = folder.resolve(FILE + ".new");
        Files.writeString(draft, text.toString());
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
