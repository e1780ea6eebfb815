package org.techne.server.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpDate;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;
import org.techne.server.http.Reply;

/** Documents about the things of the graph, {@code /doc/{type}/{slug}}, and the way to them, {@code /id/{type}/{slug}}. */
public final class DocumentFace implements Face {
    private static final String DOC = "/doc/";
    private static final String ID = "/id/";

    private final Graphs graphs;
    private final PageOfThing html;

    public DocumentFace(Graphs graphs, PageOfThing html) {
        this.graphs = graphs;
        this.html = html;
    }

    @Override
    public Reply answer(Ask ask) {
        Snapshot snapshot = graphs.now();
        boolean id = ask.path().startsWith(ID);
        String path = ask.path().substring(id ? ID.length() : DOC.length());
        Optional<Node> exact = known(snapshot, path);
        if (id) {
            if (exact.isEmpty()) {
                throw unknown(path);
            }
            return Reply.seeOther(ask.address() + DOC + path).with("Cache-Control", "public, max-age=3600");
        }
        Optional<RdfFormat> fixed = exact.isPresent() ? Optional.empty() : RdfFormat.ofPath(path);
        String stem = fixed.map(
                        f -> path.substring(0, path.length() - f.suffix().length() - 1))
                .orElse(path);
        Node thing = thing(snapshot, exact.isPresent() ? path : stem);
        return document(ask, snapshot, thing, stem, fixed.orElseGet(() -> RdfFormat.negotiated(ask)));
    }

    /**
     * The thing of that path, {@code type/slug}.
     *
     * @throws HttpProblem 404 where the graph says nothing of it, 410 where it was withdrawn
     */
    public static Node thing(Snapshot snapshot, String path) {
        Node thing = known(snapshot, path).orElseThrow(() -> unknown(path));
        if (snapshot.read(facts -> facts.text(thing, Terms.WITHDRAWN).equals(Optional.of("true")))) {
            throw new HttpProblem(new Problem(
                    410, "Withdrawn", "This paper was withdrawn by its authors or its publisher.", List.of()));
        }
        return thing;
    }

    private Reply document(Ask ask, Snapshot snapshot, Node thing, String stem, RdfFormat format) {
        String address = ask.address() + DOC + stem;
        int pages = snapshot.read(facts -> new Description(facts, thing).pages());
        int page = ask.number("page", 1, 1, pages);
        byte[] body = format == RdfFormat.HTML
                ? html.html(ask, snapshot, thing, page, pages).getBytes(StandardCharsets.UTF_8)
                : snapshot.read(facts -> format.write(new Description(facts, thing).page(page, here(address, page))));
        String query = page == 1 ? "" : "?page=" + page;
        return Reply.ok(format.contentType(), body)
                .with("Content-Location", address + "." + format.suffix() + query)
                .with("Link", links(address, page, pages))
                .with("Last-Modified", HttpDate.of(snapshot.modified()));
    }

    private static String here(String address, int page) {
        return page == 1 ? address : Description.pageAddress(address, page);
    }

    private static String links(String address, int page, int pages) {
        String query = page == 1 ? "" : "?page=" + page;
        List<String> links = new ArrayList<>(Arrays.stream(RdfFormat.values())
                .map(f -> "<" + address + "." + f.suffix() + query + ">; rel=\"alternate\"; type=\"" + f.mediaType()
                        + "\"")
                .toList());
        if (page < pages) {
            links.add("<" + Description.pageAddress(address, page + 1) + ">; rel=\"next\"");
        }
        if (page > 1) {
            links.add("<" + Description.pageAddress(address, page - 1) + ">; rel=\"prev\"");
        }
        return String.join(", ", links);
    }

    /** The thing of that path: spelt as the loader spells, or with the characters themselves, as other graphs may. */
    private static Optional<Node> known(Snapshot snapshot, String path) {
        if (!path.matches("[a-z]+/.+")) {
            return Optional.empty();
        }
        String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        List<Node> spellings =
                List.of(NodeFactory.createURI(Terms.BASE + path), NodeFactory.createURI(Terms.BASE + decoded));
        return snapshot.read(
                (Facts facts) -> spellings.stream().filter(facts::knows).findFirst());
    }

    private static HttpProblem unknown(String path) {
        return HttpProblem.notFound("The graph says nothing of " + path + ".");
    }
}
