package org.techne.loader.store;

/**
 * Something in a graph that a shape forbids.
 *
 * @param node of what; its IRI
 * @param path the property, with its prefix; empty where the node itself is meant
 * @param found the value that is wrong; empty where one is missing or there are too many
 * @param message what the shape asks for
 */
public record Violation(String node, String path, String found, String message) {
    /** As {@code https://…/paper/x#r1 tn:low found "-1": A result has exactly one low.} */
    @Override
    public String toString() {
        return node + (path.isEmpty() ? "" : " " + path) + (found.isEmpty() ? "" : " found " + found) + ": " + message;
    }
}
