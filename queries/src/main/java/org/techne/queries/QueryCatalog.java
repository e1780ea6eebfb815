package org.techne.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The saved queries there are, by name. */
public final class QueryCatalog {
    /** The list of query files on the class path, one name a line, written by the build: a jar cannot be listed. */
    private static final String INDEX = "/queries/index.txt";

    private static final String BASE = "https://w3id.org/techne/";
    private static final String RESOURCE = Pattern.quote(BASE) + "(?!ontology#)";
    private static final String FOLDER = "/queries/";
    private static final String ENDING = ".rq";

    private final Map<String, SavedQuery> queries;

    private QueryCatalog(Map<String, SavedQuery> queries) {
        this.queries = queries;
    }

    /**
     * The queries that come with Techne, from a jar or from folders.
     *
     * @throws QueryProblems where one is broken
     */
    public static QueryCatalog fromClasspath() {
        return fromClasspath(BASE);
    }

    /**
     * The same for a graph whose resources lie below another base; the ontology's terms stay where they are.
     *
     * @param base an absolute IRI that ends in a slash
     * @throws QueryProblems where one is broken
     * @throws IllegalArgumentException where the base is none
     */
    public static QueryCatalog fromClasspath(String base) {
        if (!base.endsWith("/") || ValueReader.checked(base).isEmpty()) {
            throw new IllegalArgumentException("base \"" + base + "\" is no absolute IRI that ends in a slash");
        }
        Map<String, String> texts = new TreeMap<>();
        resource(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(ENDING))
                .forEach(file -> {
                    texts.put(file, resource(FOLDER + file).replaceAll(RESOURCE, Matcher.quoteReplacement(base)));
                });
        if (texts.isEmpty()) {
            throw new IllegalStateException("no saved query is listed in " + INDEX + "; build the module again");
        }
        return of(texts);
    }

    /**
     * The queries of a folder, every file that ends in .rq.
     *
     * @throws QueryProblems where the folder cannot be read or a query is broken
     */
    public static QueryCatalog fromFolder(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException unreadable) {
            String found = String.valueOf(unreadable.getMessage());
            throw new QueryProblems(List.of(Problem.at(folder.toString(), 0, "", Code.E501, found)));
        }
        return of(texts);
    }

    /** All of them, sorted by name. */
    public List<SavedQuery> list() {
        return List.copyOf(queries.values());
    }

    /** The query of that name. */
    public Optional<SavedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** Names close to one that {@link #find} does not know, the closest first. */
    public List<String> near(String name) {
        return Spelling.near(name, queries.keySet());
    }

    private static QueryCatalog of(Map<String, String> texts) {
        Map<String, SavedQuery> queries = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        texts.forEach((file, text) ->
                SavedQueryReader.read(file, text, problems).ifPresent(query -> queries.put(query.name(), query)));
        if (!problems.isEmpty()) {
            throw new QueryProblems(problems);
        }
        return new QueryCatalog(queries);
    }

    private static String resource(String path) {
        try (InputStream in = QueryCatalog.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path; build the module again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
