package org.techne.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.techne.loader.graph.IriMint;
import org.techne.loader.pipeline.PaperName;
import org.techne.loader.store.GraphFolder;
import org.techne.loader.store.HeldPaper;
import org.techne.loader.store.PaperStore;
import picocli.CommandLine.Option;

/** Where the graph is. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:TECHNE_DATA:-./techne-data}",
            description = "Folder of the graph; $TECHNE_DATA, or ./techne-data.")
    private Path data = Path.of("techne-data");

    GraphFolder folder() {
        return new GraphFolder(data);
    }

    /**
     * The papers with these names.
     *
     * @throws IOException where there is no graph, or a name is of no paper; says which
     */
    List<HeldPaper> papers(List<String> names) throws IOException {
        GraphFolder folder = folder();
        IriMint mint = new IriMint(folder.base().orElse(IriMint.DEFAULT_BASE));
        List<HeldPaper> papers = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        try (PaperStore store = folder.papers().orElseThrow(folder::nothingThere)) {
            for (String name : names) {
                List<HeldPaper> found = PaperName.find(name, store, mint);
                papers.addAll(found);
                if (found.isEmpty()) {
                    unknown.add(name);
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new IOException("no paper in " + data + " is known as " + String.join(", ", unknown)
                    + "; give an arXiv id, a DOI or its address, or look it up with: techne find WORDS");
        }
        return papers;
    }
}
