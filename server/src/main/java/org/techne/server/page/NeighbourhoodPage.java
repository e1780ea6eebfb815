package org.techne.server.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;
import org.techne.server.neighbourhood.Neighbourhood;
import org.techne.server.neighbourhood.NeighbourhoodJson;
import org.techne.server.neighbourhood.NeighbourhoodReader;
import org.techne.server.query.Questions;
import org.techne.server.rdf.DocumentFace;

/** What surrounds a thing, {@code /neighbourhood/{kind}/{slug}}: the tab beside its document, as a list that a script also draws; {@code .json} for programs. */
final class NeighbourhoodPage implements Face {
    /** Where neighbourhoods are. */
    static final String ROOT = "/neighbourhood/";

    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(ROOT) + "(.+?)(\\.json)?");

    /** What is kept: the page and its data are asked for together. */
    private record About(Node thing) {}

    private final Graphs graphs;
    private final Questions questions;

    NeighbourhoodPage(Graphs graphs, Questions questions) {
        this.graphs = graphs;
        this.questions = questions;
    }

    @Override
    public Reply answer(Ask ask) {
        Matcher address = ADDRESS.matcher(ask.path());
        if (!address.matches()) {
            throw HttpProblem.notFound("Say of what: " + ROOT + "technique/transformer.");
        }
        Snapshot snapshot = graphs.now();
        Node thing = DocumentFace.thing(snapshot, address.group(1));
        Neighbourhood near = graphs.kept(
                new About(thing),
                graph -> questions.admit(() -> graph.read(facts -> read(facts, thing))),
                read -> read.neighbours().size());
        return address.group(2) == null
                ? Reply.html(html(near, ROOT + address.group(1)))
                : Reply.ok("application/json", NeighbourhoodJson.of(near));
    }

    private static Neighbourhood read(Facts facts, Node thing) {
        Kind kind = Kind.of(facts, thing)
                .filter(known -> known != Kind.METRIC)
                .orElseThrow(() -> HttpProblem.notFound(
                        "Techniques, papers, datasets, tasks and devices have a neighbourhood; this is none of them."));
        return NeighbourhoodReader.read(facts, thing, kind);
    }

    private static String html(Neighbourhood near, String path) {
        String name = near.centre().label();
        Frame frame = Frame.of("Neighbourhood of " + name, "What the papers of the graph tie to " + name);
        return Templates.page("neighbourhood", Map.of("frame", frame, "near", near, "data", path + ".json"));
    }
}
