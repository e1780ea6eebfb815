package org.techne.server.neighbourhood;

import java.util.List;
import org.techne.server.graph.Entity;

/**
 * A thing and what surrounds it, at most {@link #MOST} things together.
 *
 * @param centre the thing itself
 * @param kind its kind, as the ontology calls it
 * @param groups its neighbours by how they are related to it, the closest relation first
 * @param neighbours all of them, the most relevant of each group in turn
 * @param edges those to the centre first, then those between neighbours
 * @param counted in how many papers neighbours were counted, at most
 * @param papers how many papers name the thing
 */
public record Neighbourhood(
        Entity centre,
        String kind,
        List<Group> groups,
        List<Neighbour> neighbours,
        List<Edge> edges,
        int counted,
        int papers) {
    /** How many things are shown, with the centre: more can neither be drawn nor read. */
    public static final int MOST = 200;

    /**
     * A thing near the centre.
     *
     * @param kind as the ontology calls it; Thing where the graph does not say
     * @param group the title of its group
     * @param papers that name both, as far as they were counted; 0 where the relation is stated
     */
    public record Neighbour(Entity entity, String kind, String group, int papers) {}

    /** Neighbours of one relation; total counts also those that are left out. */
    public record Group(String title, int total, List<Neighbour> neighbours) {}

    /** Says that from is related to to, in the words of the label; papers as above. */
    public record Edge(String from, String to, String label, int papers) {}

    /** Whether there is more than is shown. */
    public boolean isCut() {
        return counted < papers
                || groups.stream().anyMatch(group -> group.neighbours().size() < group.total());
    }
}
