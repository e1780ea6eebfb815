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
 *   000001/  tdb2/ lucene/ papers/ complete    a version: database, text index, records of papers, and a marker written last
 *   000002/  tdb2/ lucene/ papers/             no marker: a load that was killed or still runs; ignored, later removed
 *   current  -> 000001                         swapped by one atomic rename
 *   lock                                       held while a load runs
 * </pre>
 */
public final class GraphFolder {
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
        return OpenGraph.of(current().orElseThrow(this::nothingThere));
    }

    /** The failure of whoever needs a graph where there is none. */
    public IOException nothingThere() {
        return new IOException("no graph in " + folder + " yet; make one with: techne load FILES --data " + folder);
    }

    /** What every IRI of the current graph begins with; empty where there is none. */
    public Optional<String> base() throws IOException {
        if (current().isEmpty()) {
            return Optional.empty();
        }
        try (OpenGraph graph = open()) {
            return graph.base();
        }
    }

    /**
     * The papers of the current graph, to be read; empty where there is none.
     *
     * @throws IOException where the graph was made by a version of the program that kept no records
     */
    public Optional<PaperStore> papers() throws IOException {
        Optional<Path> current = current();
        return current.isPresent() ? Optional.of(papersOf(current.get())) : Optional.empty();
    }

    private PaperStore papersOf(Path version) throws IOException {
        Path papers = version.resolve(OpenGraph.PAPERS);
        if (!Files.isDirectory(papers)) {
            throw new IOException("the graph in " + folder
                    + " was made by an earlier version that kept no records; load its papers again with --replace");
        }
        return PaperStore.open(papers);
    }

    /**
     * Begins a new version from nothing. Removes what killed loads left behind, and versions before the last but one.
     *
     * @throws IOException where another load is under way, or the folder cannot be written to
     */
    public GraphBuild begin() throws IOException {
        return begin((version, lock, swap) -> GraphBuild.in(version, lock, swap));
    }

    /**
     * Begins a new version from the current one; removes the same.
     *
     * @throws IOException where there is no graph, another load is under way, or the folder cannot be written to
     */
    public GraphUpdate update() throws IOException {
        return begin((version, lock, swap) -> {
            Path before = current().orElseThrow(() -> new IOException("no graph in " + folder + " to be changed"));
            papersOf(before).close();
            LinkedVersion.make(before, version);
            return GraphUpdate.of(version, lock, swap, Marker.triples(before));
        });
    }

    private <T> T begin(Beginning<T> beginning) throws IOException {
        Files.createDirectories(folder);
        FolderLock lock = FolderLock.take(folder);
        try {
            clean();
            int last = versions().mapToInt(GraphFolder::numberOf).max().orElse(0);
            Path version = folder.resolve(String.format(Locale.ROOT, "%06d", last + 1));
            Files.createDirectory(version);
            return beginning.of(
                    version, lock, () -> pointer.swapTo(version.getFileName().toString()));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Begins to write a version. */
    @FunctionalInterface
    private interface Beginning<T> {
        T of(Path version, FolderLock lock, GraphBuild.Swap swap) throws IOException;
    }

    /**
     * A version after the current one that is complete but was never made current goes too: the next update would write where its files, shared with the current
     * version's, go on.
     */
    private void clean() throws IOException {
        Optional<Path> current = current();
        int number = current.map(GraphFolder::numberOf).orElse(0);
        for (Path version : versions().toList()) {
            if (!isComplete(version) || numberOf(version) < number - 1 || numberOf(version) > number) {
                Marker.remove(version);
                Durable.delete(version);
            }
        }
    }

    private static boolean isComplete(Path version) {
        return Marker.isIn(version);
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
