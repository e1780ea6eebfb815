package org.techne.loader.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a paper says of a thing that other papers may name too. The description of such a thing is a function of the set of all that is said of it, so that it
 * depends neither on who says it first nor on how many do.
 *
 * @param of the thing
 * @param role what is said
 * @param value in the words of the paper
 */
public record Saying(Node of, Role role, String value) implements Comparable<Saying> {
    private static final char END_OF_IRI = '\n';

    /** What can be said. */
    public enum Role {
        /** One of its names. */
        NAME('n'),
        /** The better direction of a metric. */
        DIRECTION('d'),
        /** The format of a source document. */
        FORMAT('f'),
        /** That it is introduced under a name. */
        INTRODUCED('i'),
        /** That something of this name may be introduced. */
        SEEMS_INTRODUCED('o'),
        /** That a name is mentioned that the paper does not explain. */
        MENTIONED('m');

        private final char letter;

        Role(char letter) {
            this.letter = letter;
        }

        private static Role of(char letter) {
            for (Role role : values()) {
                if (role.letter == letter) {
                    return role;
                }
            }
            throw new IllegalArgumentException("'" + letter + "' is no role; use n, d, f, i, o or m");
        }
    }

    /** What the terms of a thing begin with, and of nothing else. */
    public static String beginningOf(Node thing) {
        return thing.getURI() + END_OF_IRI;
    }

    /** The saying as one text. */
    public String term() {
        return beginningOf(of) + role.letter + value;
    }

    /** The saying that has this term. */
    public static Saying ofTerm(String term) {
        int end = term.indexOf(END_OF_IRI);
        return new Saying(
                NodeFactory.createURI(term.substring(0, end)), Role.of(term.charAt(end + 1)), term.substring(end + 2));
    }

    @Override
    public int compareTo(Saying other) {
        return term().compareTo(other.term());
    }
}
