package org.techne.server.neighbourhood;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.techne.server.graph.Entity;
import org.techne.server.neighbourhood.Neighbourhood.Neighbour;

/** A neighbourhood as nodes and edges, the centre first, for whoever draws or counts them. */
public final class NeighbourhoodJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAPERS = "papers";

    private NeighbourhoodJson() {}

    /** One line of JSON. */
    public static String of(Neighbourhood near) {
        ObjectNode root = JSON.createObjectNode();
        root.put("centre", near.centre().iri()).put("cut", near.isCut());
        root.putObject("counted").put(PAPERS, near.counted()).put("of", near.papers());
        ArrayNode groups = root.putArray("groups");
        near.groups()
                .forEach(group -> groups.addObject()
                        .put("title", group.title())
                        .put("total", group.total())
                        .put("shown", group.neighbours().size()));
        ArrayNode nodes = root.putArray("nodes");
        node(near.centre(), near.kind(), nodes.addObject());
        for (Neighbour each : near.neighbours()) {
            ObjectNode node =
                    node(each.entity(), each.kind(), nodes.addObject()).put("group", each.group());
            addPapers(each.papers(), node);
        }
        ArrayNode edges = root.putArray("edges");
        for (Neighbourhood.Edge each : near.edges()) {
            ObjectNode edge = edges.addObject().put("source", each.from()).put("target", each.to());
            addPapers(each.papers(), edge.put("label", each.label()));
        }
        return root + "\n";
    }

    private static ObjectNode node(Entity entity, String kind, ObjectNode node) {
        return node.put("id", entity.iri())
                .put("label", entity.label())
                .put("kind", kind)
                .put("href", entity.href());
    }

    private static void addPapers(int papers, ObjectNode to) {
        if (papers > 0) {
            to.put(PAPERS, papers);
        }
    }
}
