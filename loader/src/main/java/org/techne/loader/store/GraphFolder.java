package org.techne.loader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of graphs, of which one is current.
 *
 * <pre>
 * techne-data/
 *   000001/  tdb2/ lucene/ complete    a version: database, text index, and a marker written last
 *   000002/  tdb2/ lucene/             no marker: a load that was killed or still runs; ignored, later removed
 *   current  -> 000001                 swapped by one atomic rename
 *   lock                               held while a load runs
 * </pre>
 */
public final class GraphFolder {
    /** The marker of a complete version. */
    static final String MARKER = "complete";

    private static final String NUMBER = "\\d{6,}";

    private final Path folder;
    private final Pointer pointer;

    /** A folder, which need not exist yet. */
    public GraphFolder(Path folder) {
        this.folder = folder;
        this.pointer = new Pointer(folder);
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** The folder of the current version; empty where nothing was ever loaded. A later load does not change what is in it. */
    public Optional<Path> current() throws IOException {
        Optional<Path> named = pointer.read().map(folder::resolve).filter(GraphFolder::isComplete);
        if (named.isPresent()) {
            return named;
        }
        return versions().filter(GraphFolder::isComplete).reduce((earlier, later) -> later);
    }

    /**
     * Opens the current graph to be read, beside whatever else reads it.
     *
     * @throws IOException where there is none
     */
    public OpenGraph open() throws IOException {
        Path version = current()
                .orElseThrow(() -> new IOException(
                        "no graph in " + folder + " yet; make one with: techne load FILES --data " + folder));
        return OpenGraph.of(version);
    }

    /**
     * Begins a new version. Removes what killed loads left behind, and versions before the last but one.
     *
     * @throws IOException where another load is under way, or the folder cannot be written to
     */
    public GraphBuild begin() throws IOException {
        Files.createDirectories(folder);
        FolderLock lock = FolderLock.take(folder);
        try {
            clean();
            int last = versions().mapToInt(GraphFolder::numberOf).max().orElse(0);
            Path version = folder.resolve(String.format(Locale.ROOT, "%06d", last + 1));
            Files.createDirectory(version);
            return GraphBuild.in(
                    version, lock, () -> pointer.swapTo(version.getFileName().toString()));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void clean() throws IOException {
        Optional<Path> current = current();
        int oldest = current.map(GraphFolder::numberOf).orElse(0) - 1;
        for (Path version : versions().toList()) {
            if (!isComplete(version) || numberOf(version) < oldest) {
                Durable.delete(version);
            }
        }
    }

    private static boolean isComplete(Path version) {
        return Files.isRegularFile(version.resolve(MARKER));
    }

    private Stream<Path> versions() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        List<Path> all;
        try (Stream<Path> children = Files.list(folder)) {
            all = children.filter(path -> path.getFileName().toString().matches(NUMBER))
                    .sorted()
                    .toList();
        }
        return all.stream();
    }

    private static int numberOf(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }
}
