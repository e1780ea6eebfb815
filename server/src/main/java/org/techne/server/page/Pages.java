package org.techne.server.page;

import java.util.Map;
import org.techne.queries.QueryCatalog;
import org.techne.server.graph.Graphs;
import org.techne.server.http.Problem;
import org.techne.server.http.Router;
import org.techne.server.query.OpenApi;
import org.techne.server.query.QueryApi;
import org.techne.server.rdf.DocumentFace;
import org.techne.server.rdf.RdfFormat;

/** All faces, each at its address. */
public final class Pages {
    private final Router router = new Router();

    public Pages(Graphs graphs) {
        QueryCatalog catalog = QueryCatalog.fromClasspath();
        documents(graphs);
        programs(graphs, catalog);
        QuestionPage questions = new QuestionPage(graphs, catalog);
        router.add("/", new HomePage(graphs, catalog))
                .add("/board/", new BoardPage(graphs))
                .add("/compare", new ComparePage(graphs))
                .add("/queries", questions)
                .add("/queries/", questions)
                .add("/search", new SearchPage(graphs))
                .add("/query", new SparqlPage(graphs, catalog))
                .add("/browse", new ThingPage(graphs))
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
        router.add("/doc/", documents).add("/id/", documents).add("/ontology", ontology);
        for (RdfFormat format : RdfFormat.values()) {
            router.add("/ontology." + format.suffix(), ontology);
        }
    }

    private void programs(Graphs graphs, QueryCatalog catalog) {
        QueryApi api = new QueryApi(graphs, catalog);
        router.add("/api/queries", api).add("/api/queries/", api).add("/api/openapi.json", new OpenApi(catalog));
    }
}
