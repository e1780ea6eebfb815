package org.techne.loader.extract;

/**
 * A paper's relation to a thing that it names.
 *
 * @param relation how they relate
 * @param entity the thing
 * @param evidence where the paper names it first
 * @param rule the rule that found it
 * @param confidence calibrated probability that it is right, 0 to 1
 */
public record NameFact(Relation relation, Entity entity, Evidence evidence, RuleName rule, double confidence) {
    public NameFact {
        Confidence.check(confidence);
    }
}
