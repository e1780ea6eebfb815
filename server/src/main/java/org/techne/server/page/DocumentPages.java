package org.techne.server.page;

import org.apache.jena.graph.Node;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;
import org.techne.server.http.Ask;
import org.techne.server.rdf.PageOfThing;

/** Which page shows which kind of thing. */
final class DocumentPages implements PageOfThing {
    @Override
    public String html(Ask ask, Snapshot snapshot, Node thing, int page, int pages) {
        String path = Addresses.href(thing.getURI());
        return snapshot.read(facts -> {
            if (facts.has(thing, Terms.TYPE, Terms.PAPER)) {
                return new PaperPage(facts, thing).html(path);
            }
            return EntityKind.of(facts, thing)
                    .map(kind -> new EntityPage(facts, thing, kind).html(path, page))
                    .orElseGet(() -> ThingPage.html(
                            facts,
                            thing,
                            Frame.ofDocument(facts.label(thing), "What the graph says of it.", path, "")));
        });
    }
}
