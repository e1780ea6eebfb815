package org.techne.loader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techne.loader.graph.Vocabulary;

/** Versions may share files only as long as TDB2 and Lucene add to them and never write over what is there. */
class SharedFilesTest {
    private static final int PAPERS = 200;

    @TempDir
    private Path temp;

    @Test
    void anUpdateOnlyAddsToTheFilesOfTheVersionBefore() throws IOException {
        GraphFolder folder = new GraphFolder(temp.resolve("data"));
        NumberedPapers.load(folder, PAPERS);
        Path before = folder.current().orElseThrow();
        Path copy = temp.resolve("copy");
        List<Path> files = files(before);
        for (Path file : files) {
            Path place = copy.resolve(before.relativize(file).toString());
            Files.createDirectories(place.resolveSibling("."));
            Files.copy(file, place);
        }
        change(folder);
        assertThat(folder.current().orElseThrow()).isNotEqualTo(before);
        for (Path file : files) {
            Path was = copy.resolve(before.relativize(file).toString());
            assertThat(Files.mismatch(was, file))
                    .as("what was there of %s", file)
                    .matches(at -> at == -1 || isUnusedFrom(was, at));
        }
        try (OpenGraph old = OpenGraph.of(before)) {
            Txn.executeRead(old.dataset(), () -> TextAgreement.check(old));
        }
    }

    /** Takes away half of what is there and adds as much, from the first to the last triple. */
    private static void change(GraphFolder folder) throws IOException {
        try (GraphUpdate update = folder.update()) {
            List<Triple> all = update.graph().find().toList();
            for (int i = 0; i < all.size(); i += 2) {
                Triple other = Triple.create(
                        all.get(i).getSubject(),
                        Vocabulary.DCTERMS_TITLE,
                        NodeFactory.createLiteralString("Other " + i));
                update.change(Set.of(all.get(i)), Set.of(other));
            }
            update.finish();
        }
    }

    private static List<Path> files(Path version) throws IOException {
        try (Stream<Path> all = Files.walk(version)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .toList();
        }
    }

    /** Files are mapped in pieces of eight megabytes; the end of the last is empty. */
    private static boolean isUnusedFrom(Path file, long from) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.skipNBytes(from);
            int next = bytes.read();
            while (next == 0) {
                next = bytes.read();
            }
            return next < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
