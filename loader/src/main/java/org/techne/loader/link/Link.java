package org.techne.loader.link;

import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleConfidence;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;

/**
 * A paper's relation to a technique that another paper introduces.
 *
 * @param candidate what the paper says
 * @param technique the technique, by the name that its own paper gives it
 * @param confidence calibrated probability that it is right, 0 to 1
 */
public record Link(Candidate candidate, Entity technique, double confidence) {
    /** The rule that links. */
    public static final RuleName RULE = new RuleName("name-introduced-elsewhere");

    static Link of(Candidate candidate) {
        Entity technique = Entity.mined(EntityKind.TECHNIQUE, candidate.name(), java.util.List.of());
        return new Link(candidate, technique, RuleConfidence.of(RULE));
    }
}
