package org.techne.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.techne.queries.QueryCatalog;
import org.techne.server.editor.CheckFace;
import org.techne.server.editor.WordsFace;
import org.techne.server.graph.Graphs;
import org.techne.server.http.Face;
import org.techne.server.http.Problem;
import org.techne.server.http.ReplyCache;
import org.techne.server.http.Router;
import org.techne.server.query.AnswerFormat;
import org.techne.server.query.QueryApi;
import org.techne.server.query.Questions;
import org.techne.server.rdf.DocumentFace;
import org.techne.server.rdf.RdfFormat;

/** All faces, each at its address. */
public final class Pages {
    /** Room for some hundred of the greatest pages, or some thousand usual ones. */
    private static final long CACHE_BYTES = 64L << 20;

    private final Router router = new Router();
    private final ReplyCache cache;

    public Pages(Graphs graphs, QueryCatalog catalog, Questions questions) {
        cache = new ReplyCache(CACHE_BYTES, () -> graphs.now().version());
        documents(graphs);
        programs(questions, catalog);
        QuestionPage page = new QuestionPage(questions, catalog);
        add("/", new HomePage(graphs, catalog));
        add("/board/", new BoardPage(graphs));
        add(NeighbourhoodPage.ROOT, new NeighbourhoodPage(graphs, questions));
        add("/compare", new ComparePage(graphs));
        add("/queries", page);
        add("/queries/", page);
        add("/search", new SearchPage(graphs));
        add("/suggest", new SuggestFace(graphs));
        add("/browse", new ThingPage(graphs));
        add("/reconcile/preview", new PreviewPage(graphs));
        router.add("/query", new SparqlPage(graphs, catalog, questions))
                .add("/query/check", new CheckFace())
                .add("/query/words", new WordsFace(graphs))
                .add("/static/", new StaticFace());
    }

    /** Where each face is. */
    public Router router() {
        return router;
    }

    /** The page that tells of a problem. */
    public String problem(Problem problem) {
        Frame frame = Frame.of(problem.title(), problem.detail());
        return Templates.page("problem", Map.of("frame", frame, "problem", problem));
    }

    private void documents(Graphs graphs) {
        DocumentFace documents = new DocumentFace(graphs, new DocumentPages());
        OntologyPage ontology = new OntologyPage();
        List<String> formats = types(Arrays.asList(RdfFormat.values()), RdfFormat::mediaType);
        add("/doc/", documents, formats);
        router.add("/id/", documents);
        add("/ontology", ontology, formats);
        for (RdfFormat format : RdfFormat.values()) {
            add("/ontology." + format.suffix(), ontology);
        }
    }

    private void programs(Questions questions, QueryCatalog catalog) {
        QueryApi api = new QueryApi(questions, catalog);
        List<String> formats = types(Arrays.asList(AnswerFormat.values()), AnswerFormat::mediaType);
        add("/api/queries", api);
        add("/api/queries/", api, formats);
    }

    /** Adds a face whose answers hang on nothing but the version of the graph and what is asked. */
    private void add(String path, Face face, List<String> mediaTypes) {
        router.add(path, cache.before(face, mediaTypes));
    }

    private static <T> List<String> types(List<T> formats, Function<T, String> type) {
        return formats.stream().map(type).toList();
    }

    private void add(String path, Face face) {
        add(path, face, List.of());
    }
}
