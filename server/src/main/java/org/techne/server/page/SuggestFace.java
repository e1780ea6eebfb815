package org.techne.server.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** {@code /suggest?q=}: the first few hits of the search, as JSON, while someone types. */
final class SuggestFace implements Face {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OF_A_KIND = 4;
    private static final int ALL = 12;

    private final Graphs graphs;

    SuggestFace(Graphs graphs) {
        this.graphs = graphs;
    }

    @Override
    public Reply answer(Ask ask) {
        Snapshot snapshot = graphs.now();
        String typed = SearchPage.typed(ask);
        List<SearchPage.Group> groups = snapshot.read(facts -> SearchPage.groups(snapshot, facts, typed));
        ArrayNode hits = JSON.createArrayNode();
        for (SearchPage.Group group : groups) {
            group.hits().stream()
                    .limit(Math.min(OF_A_KIND, ALL - hits.size()))
                    .forEach(hit -> hits.addObject()
                            .put("label", hit.entity().label())
                            .put("kind", group.title())
                            .put("href", hit.entity().href()));
        }
        return Reply.ok("application/json", hits + "\n");
    }
}
