package org.techne.server.graph;

/**
 * A thing with a name, to be linked to.
 *
 * @param iri its IRI in the graph
 * @param label its name
 */
public record Entity(String iri, String label) implements Comparable<Entity> {

    /** Where this server shows it. */
    public String href() {
        return Addresses.href(iri);
    }

    @Override
    public int compareTo(Entity other) {
        int byLabel = label.compareToIgnoreCase(other.label);
        return byLabel != 0 ? byLabel : iri.compareTo(other.iri);
    }
}
