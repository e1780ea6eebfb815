package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.techne.server.graph.Kind;
import org.techne.server.graph.NameMatch;
import org.techne.server.graph.Snapshot;

/** What the graph says of one thing: a paper, or what has a name. */
final class EntityTool implements Tool {
    private final Supplier<Snapshot> graph;

    EntityTool(Supplier<Snapshot> graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "entity";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        String name = arguments.needed("name");
        List<Kind> kinds = arguments.kind().map(List::of).orElse(List.of(Kind.values()));
        Snapshot snapshot = graph.get();
        return snapshot.read(facts -> {
            NameMatch match = Meant.by(name, kinds, snapshot, facts);
            ObjectNode content = new EntityText(facts, match).json();
            return new ToolAnswer(content, EntityText.lines(content));
        });
    }
}
