package org.techne.loader.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Loads into a graph, builds it anew and takes papers out of it without end, until it is killed. */
final class UpdateLoop {
    private static final int RECORDS = 40;

    private UpdateLoop() {}

    /** Works on the folder {@code args[0]} with the seed {@code args[1]}; prints a line when it begins. */
    public static void main(String[] args) throws IOException {
        Random random = new Random(Long.parseLong(args[1]));
        RandomRecords records = new RandomRecords(random.nextLong());
        UpdatedGraph changed = new UpdatedGraph(Path.of(args[0]), UpdatedGraph.ALWAYS_CHANGE);
        UpdatedGraph rebuilt = new UpdatedGraph(Path.of(args[0]), UpdatedGraph.ALWAYS_REBUILD);
        System.out.println("begins");
        while (true) {
            switch (random.nextInt(4)) {
                case 0 -> rebuilt.load(records.of(random.nextInt(3), RECORDS));
                case 1 -> changed.remove(some(changed, random));
                default -> changed.load(records.of(random.nextInt(3), 1 + random.nextInt(RECORDS)));
            }
        }
    }

    private static List<String> some(UpdatedGraph graph, Random random) throws IOException {
        if (graph.folder().current().isEmpty()) {
            return List.of();
        }
        return graph.papers().keySet().stream()
                .filter(slug -> random.nextInt(3) == 0)
                .toList();
    }
}
