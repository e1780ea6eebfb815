package org.techne.server.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;

/** A thing on a card, to be shown inside the page of a program that reconciles names. */
public final class PreviewPage implements Face {
    /** The only page that others may frame; it has nothing to click but a link to the whole page. */
    private static final String FRAMED = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors *";

    private static final int LONGEST = 300;

    /** What the template shows. */
    public record Model(String kind, String name, String text, List<String> otherNames, String href) {}

    private final Graphs graphs;

    PreviewPage(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        String id = ask.parameter("id").orElseThrow(() -> HttpProblem.badRequest("Say which: ?id=…", List.of()));
        Node thing = NodeFactory.createURI(id.contains("://") ? id : Terms.BASE + id);
        Model model = graphs.now().read(facts -> model(facts, thing, ask.address()));
        return Reply.html(Templates.page("preview", Map.of("model", model))).with("Content-Security-Policy", FRAMED);
    }

    private static Model model(Facts facts, Node thing, String address) {
        Kind kind = Kind.of(facts, thing)
                .orElseThrow(() -> HttpProblem.notFound("The graph has no such thing: " + thing + "."));
        String text = facts.text(thing, Terms.DEFINITION)
                .or(() -> facts.text(thing, Terms.ABSTRACT))
                .orElse(broader(facts, thing));
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return new Model(
                kind.label(),
                facts.label(thing),
                shown,
                facts.texts(thing, Terms.ALT_LABEL),
                address + Addresses.href(thing.getURI()));
    }

    private static String broader(Facts facts, Node thing) {
        List<String> broader = facts.objects(thing, Terms.BROADER).stream()
                .map(facts::label)
                .sorted()
                .toList();
        return broader.isEmpty() ? "" : "A kind of " + String.join(", ", broader) + ".";
    }
}
