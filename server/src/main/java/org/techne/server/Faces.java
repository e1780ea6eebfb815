package org.techne.server;

import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.techne.queries.QueryCatalog;
import org.techne.server.dump.DumpFace;
import org.techne.server.dump.Dumps;
import org.techne.server.dump.VoidFace;
import org.techne.server.graph.Graphs;
import org.techne.server.http.Admission;
import org.techne.server.http.FrontDoor;
import org.techne.server.http.SparqlGate;
import org.techne.server.mcp.ToolBox;
import org.techne.server.mcp.ToolGate;
import org.techne.server.mcp.ToolServers;
import org.techne.server.page.Pages;
import org.techne.server.query.OpenApi;
import org.techne.server.query.Questions;
import org.techne.server.rdf.ServiceDescription;
import org.techne.server.reconcile.ReconcileFace;

/** Everything that answers beside Fuseki itself, over one graph and one admission. */
final class Faces {
    static final String SPARQL = "/sparql";

    private final ServerOptions options;
    private final Graphs graphs;
    private final Admission admission;
    private final QueryCatalog catalog = QueryCatalog.fromClasspath();
    private final Questions questions;
    private final Pages pages;

    Faces(ServerOptions options, Graphs graphs) {
        this.options = options;
        this.graphs = graphs;
        this.admission = new Admission(options.concurrentQueries());
        this.questions = new Questions(graphs, admission, options.queryTime());
        this.pages = new Pages(graphs, catalog, questions);
    }

    /** What makes pages before anyone asks. */
    Warmup warmup() {
        return new Warmup(graphs, catalog, pages.router());
    }

    HttpFilter door(Dumps dumps) {
        pages.router().add(DumpFace.ROOT, new DumpFace(dumps)).add("/.well-known/void", new VoidFace(graphs, dumps));
        ReconcileFace reconcile = new ReconcileFace(graphs, admission, version());
        pages.router().add(ReconcileFace.ROOT, reconcile).add(ReconcileFace.ROOT + "/", reconcile);
        pages.router().add("/api/openapi.json", new OpenApi(catalog, version()));
        return new FrontDoor(pages.router(), List.of(SPARQL, ToolServers.PATH), pages::problem);
    }

    HttpFilter sparqlGate() {
        return new SparqlGate(admission, new ServiceDescription());
    }

    HttpFilter toolGate() {
        return new ToolGate(options.origins());
    }

    HttpServlet tools() {
        ToolBox box = new ToolBox(graphs, catalog, questions, admission, options.queryTime());
        return ToolServers.http(box, version());
    }

    /** Of the jar; none where classes run from a folder. */
    static String version() {
        String version = Faces.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
