package org.techne.loader.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One run of the loader.
 *
 * @param softwareVersion version of the loader
 * @param lexiconVersion digest of the lexicon; see {@link #versionOf}
 * @param started when it began; empty where the output must be the same at every run
 */
public record Run(String softwareVersion, String lexiconVersion, Optional<Instant> started) {
    private static final int SLUG_BYTES = 6;

    /** Its IRI, a function of the two versions and the time. */
    public Node node(IriMint mint) {
        String time = started.map(Instant::toString).orElse("");
        return mint.run(Fingerprint.of(softwareVersion + " " + lexiconVersion + " " + time, SLUG_BYTES));
    }

    /** By what the records of this run are known: when it began, in milliseconds; the epoch where it does not say. */
    public Instant load() {
        return started.orElse(Instant.EPOCH).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Describes the run and what it read. */
    public void describe(IriMint mint, Set<Node> sources, Consumer<Triple> out) {
        Subject run = new Subject(node(mint), out)
                .is(Tn.EXTRACTION_RUN)
                .says(Tn.SOFTWARE_VERSION, Literals.string(softwareVersion))
                .says(Tn.LEXICON_VERSION, Literals.string(lexiconVersion))
                .says(Vocabulary.PROV_STARTED_AT_TIME, started.map(Literals::moment));
        sources.stream()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(source -> run.says(Vocabulary.PROV_USED, source));
    }

    /** A digest of a lexicon's graph: 16 hexadecimal digits, the same for the same triples in whatever order. */
    public static String versionOf(Graph lexicon) {
        long sum = lexicon.stream().mapToLong(Run::digest).sum();
        return String.format(Locale.ROOT, "%016x", sum);
    }

    private static long digest(Triple triple) {
        long hash = 0xcbf29ce484222325L;
        String text = triple.toString();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
