package org.techne.server.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Likeness;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.WordSearch;
import org.techne.server.http.Ask;

/** Completes what somebody types: things, types, properties. */
final class Suggestions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int A_PAGE = 10;
    private static final int LOOKED_AT = 100;
    private static final int LAST = 10_000;

    private Suggestions() {}

    static ObjectNode things(Ask ask, Snapshot snapshot) {
        String prefix = ask.parameter("prefix").orElse("");
        Optional<Kind> type = ask.parameter("type").flatMap(Identifiers::type);
        List<Kind> kinds = type.map(List::of).orElse(Kind.NAMED);
        return snapshot.read(facts -> {
            ObjectNode root = JSON.createObjectNode();
            ArrayNode result = root.putArray("result");
            page(ask, found(prefix, kinds, snapshot, facts)).forEach(thing -> {
                ObjectNode node = Identifiers.thing(result.addObject(), thing, facts.label(thing));
                node.put("description", Candidates.description(facts, thing));
                Kind.of(facts, thing).ifPresent(kind -> Identifiers.type(node.putArray("notable"), kind));
            });
            return root;
        });
    }

    static ObjectNode types(Ask ask) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode result = root.putArray("result");
        page(ask, Arrays.stream(Kind.values()).filter(kind -> begins(kind.label(), ask)))
                .forEach(kind -> Identifiers.type(result, kind));
        return root;
    }

    static ObjectNode properties(Ask ask) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode result = root.putArray("result");
        page(ask, Arrays.stream(Property.values()).filter(property -> begins(property.label(), ask)))
                .forEach(property -> say(result, property));
        return root;
    }

    /** The properties that things of a type may have. */
    static ObjectNode proposals(Ask ask) {
        ObjectNode root = JSON.createObjectNode();
        Optional<Kind> type = ask.parameter("type").flatMap(Identifiers::type);
        type.ifPresent(kind -> root.put("type", kind.word()));
        int limit = ask.number("limit", Property.values().length, 1, LAST);
        ArrayNode result = root.put("limit", limit).putArray("properties");
        Arrays.stream(Property.values())
                .filter(property -> type.isEmpty() || property.isOf(type.get()))
                .limit(limit)
                .forEach(property -> say(result, property));
        return root;
    }

    private static void say(ArrayNode result, Property property) {
        result.addObject().put("id", property.id()).put("name", property.label());
    }

    /** Names that begin as typed first, then the shorter ones. */
    private static Stream<Node> found(String prefix, List<Kind> kinds, Snapshot snapshot, Facts facts) {
        String typed = Likeness.folded(prefix);
        return new WordSearch(snapshot.dataset())
                .beginning(prefix, LOOKED_AT).stream()
                        .filter(thing ->
                                Kind.of(facts, thing).filter(kinds::contains).isPresent())
                        .sorted(Comparator.comparing((Node thing) ->
                                        !Likeness.folded(facts.label(thing)).startsWith(typed))
                                .thenComparing(thing -> facts.label(thing).length())
                                .thenComparing(thing -> thing.toString()));
    }

    private static boolean begins(String name, Ask ask) {
        return Likeness.folded(name)
                .contains(Likeness.folded(ask.parameter("prefix").orElse("")));
    }

    private static <T> List<T> page(Ask ask, Stream<T> all) {
        return all.skip(ask.number("cursor", 0, 0, LAST)).limit(A_PAGE).toList();
    }
}
