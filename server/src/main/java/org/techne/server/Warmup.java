package org.techne.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Terms;
import org.techne.server.http.Accept;
import org.techne.server.http.Ask;
import org.techne.server.http.Router;

/** Makes the pages that most people open, and that take longest to make, before anyone asks: home, questions, great boards and entities. */
final class Warmup {
    private static final Logger LOG = LoggerFactory.getLogger(Warmup.class);
    private static final int BOARDS = 40;
    private static final int OF_EACH_KIND = 20;
    private static final List<Node> RELATIONS =
            List.of(Terms.USES, Terms.EVALUATES_ON, Terms.ADDRESSES, Terms.ON_HARDWARE);

    private final Graphs graphs;
    private final QueryCatalog catalog;
    private final Router router;

    Warmup(Graphs graphs, QueryCatalog catalog, Router router) {
        this.graphs = graphs;
        this.catalog = catalog;
        this.router = router;
    }

    /** Makes them, as a client at each of these addresses would ask for them; ends early where its thread is interrupted. */
    void run(List<String> addresses) {
        for (String path : paths()) {
            for (String address : addresses) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                make(path, address);
            }
        }
    }

    private void make(String path, String address) {
        Ask ask = new Ask(path, Map.of(), Accept.of("text/html"), address);
        try {
            router.find(path).ifPresent(face -> face.answer(ask));
        } catch (RuntimeException failed) {
            LOG.debug("{} was not made beforehand: {}", path, failed.toString());
        }
    }

    private List<String> paths() {
        Stream<String> questions = catalog.list().stream().map(SavedQuery::name).map("/queries/"::concat);
        return Stream.of(Stream.of("/"), questions, graphs.now().read(Warmup::great).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static List<String> great(Facts facts) {
        List<String> paths = new ArrayList<>();
        most(facts, Terms.METRIC, BOARDS)
                .map(node -> "/board/" + Facts.localName(node.getURI()))
                .forEach(paths::add);
        for (Node relation : RELATIONS) {
            most(facts, relation, OF_EACH_KIND)
                    .map(node -> Addresses.href(node.getURI()))
                    .forEach(paths::add);
        }
        return paths;
    }

    private static Stream<Node> most(Facts facts, Node property, int many) {
        return facts.tally(property).entrySet().stream()
                .filter(entry -> entry.getKey().isURI())
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(many)
                .map(Map.Entry::getKey);
    }
}
