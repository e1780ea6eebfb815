package org.techne.loader.link;

import java.util.List;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.Relation;

/**
 * What a paper would say of a technique if another paper introduced one of this name.
 *
 * @param name the name
 * @param relation uses or compares with
 * @param stated true where the paper's facts say so already
 * @param baselineOf indices of the results whose baseline it would be
 * @param evidence where the paper writes the name first
 */
public record Candidate(String name, Relation relation, boolean stated, List<Integer> baselineOf, Evidence evidence) {
    public Candidate {
        if (relation != Relation.USES && relation != Relation.COMPARES_WITH) {
            throw new IllegalArgumentException("relation " + relation + " to a technique; use uses or compares with");
        }
        baselineOf = List.copyOf(baselineOf);
    }
}
