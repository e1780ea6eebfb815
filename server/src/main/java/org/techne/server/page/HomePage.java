package org.techne.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.PerVersion;
import org.techne.server.graph.Result;
import org.techne.server.graph.ResultReader;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;
import org.techne.server.query.Answer;
import org.techne.server.query.QueryRun;

/** The home page: search, the flagship question answered, facets with counts, questions. Made once for each version of the graph. */
public final class HomePage implements Face {
    private static final int PER_FACET = 10;
    private static final int FLAGSHIP_ROWS = 6;
    private static final String FLAGSHIP = "methods-above-speedup";
    /** The questions that say best what one can ask; all are a click away. */
    private static final List<String> FIRST = List.of(
            "best-on-dataset",
            "accuracy-against-cost",
            "faster-than",
            "memory-saved-without-accuracy-loss",
            "energy-savings",
            "compare-techniques",
            "contradictions",
            "baselines-most-beaten",
            "papers-with-code");

    /** A number of things, with a link to them or without. */
    public record Count(String label, String href, int number) {
        /** With its thousands apart. */
        public String shown() {
            return String.format(Locale.ROOT, "%,d", number).replace(',', '\u2009');
        }
    }

    /** One way to divide the papers, shown where it divides any; the question gives all of it. */
    public record Facet(String title, List<Count> items, String question) {}

    /** What the template shows. */
    public record Model(
            List<Count> counts, List<Result> flagship, List<SavedQuery> questions, int all, List<Facet> facets) {}

    private final Graphs graphs;
    private final QueryCatalog catalog;
    private final PerVersion<String> page = new PerVersion<>(this::html);

    HomePage(Graphs graphs, QueryCatalog catalog) {
        this.graphs = graphs;
        this.catalog = catalog;
    }

    @Override
    public Reply answer(Ask ask) {
        return Reply.html(page.of(graphs.now()));
    }

    private String html(Snapshot snapshot) {
        Model model = snapshot.read(facts -> model(snapshot, facts));
        Frame frame = Frame.of(
                "Numbers from machine-learning papers", "What papers report: how fast, how small, how good, on what.");
        return Templates.page("home", Map.of("frame", frame, "model", model));
    }

    private Model model(Snapshot snapshot, Facts facts) {
        List<Count> counts = List.of(
                count(facts, "papers", Terms.PAPER),
                count(facts, "results", Terms.RESULT),
                count(facts, "techniques", Terms.TECHNIQUE),
                count(facts, "datasets", Terms.DATASET),
                count(facts, "devices", Terms.HARDWARE));
        Stream<Facet> facets = Stream.of(
                facet(facts, "Techniques", Terms.USES, "/doc/"),
                facet(facts, "Datasets", Terms.EVALUATES_ON, "/doc/"),
                facet(facts, "Tasks", Terms.ADDRESSES, "/doc/"),
                facet(facts, "Devices", Terms.ON_HARDWARE, "/doc/"),
                facet(facts, "Metrics", Terms.METRIC, "/board/"),
                years(facts));
        return new Model(
                counts,
                flagship(snapshot, facts),
                FIRST.stream().flatMap(name -> catalog.find(name).stream()).toList(),
                catalog.list().size(),
                facets.filter(facet -> !facet.items().isEmpty()).toList());
    }

    private static Count count(Facts facts, String label, Node type) {
        return new Count(label, "", facts.count(Node.ANY, Terms.TYPE, type));
    }

    private static Facet facet(Facts facts, String title, Node property, String where) {
        Comparator<Map.Entry<Node, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Count> items = facts.tally(property).entrySet().stream()
                .sorted(most.thenComparing(entry -> entry.getKey().toString()))
                .limit(PER_FACET)
                .map(entry -> new Count(facts.label(entry.getKey()), href(entry.getKey(), where), entry.getValue()))
                .toList();
        return new Facet(title, items, "most-named?relation=" + Facts.localName(property.getURI()));
    }

    private static Facet years(Facts facts) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        facts.tally(Terms.ISSUED).forEach((date, papers) -> {
            String text = Facts.text(date);
            if (text.matches("[0-9]{4}.*")) {
                counts.merge(text.substring(0, 4), papers, Integer::sum);
            }
        });
        List<Count> items = counts.entrySet().stream()
                .limit(PER_FACET)
                .map(entry ->
                        new Count(entry.getKey(), "/queries/papers-of-year?year=" + entry.getKey(), entry.getValue()))
                .toList();
        return new Facet("Years", items, "");
    }

    private static String href(Node thing, String where) {
        return where.equals("/board/") ? where + Facts.localName(thing.getURI()) : Addresses.href(thing.getURI());
    }

    /** The saved question's own answer, so that both doors say the same. */
    private List<Result> flagship(Snapshot snapshot, Facts facts) {
        SavedQuery question = catalog.find(FLAGSHIP).orElseThrow();
        Answer answer = QueryRun.run(question, Map.of(), snapshot.dataset(), FLAGSHIP_ROWS, 1);
        int column = answer.columns().indexOf("result");
        ResultReader reader = new ResultReader(facts);
        return answer.rows().stream()
                .flatMap(row -> row.get(column).stream())
                .distinct()
                .map(reader::read)
                .toList();
    }
}
