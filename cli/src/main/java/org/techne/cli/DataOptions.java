package org.techne.cli;

import java.nio.file.Path;
import org.techne.loader.store.GraphFolder;
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
}
