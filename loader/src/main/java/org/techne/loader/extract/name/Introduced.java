package org.techne.loader.extract.name;

import java.util.List;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;

/**
 * A name that a paper introduces.
 *
 * @param kind a technique or a dataset
 * @param name as the paper writes it
 * @param aliases its long form
 * @param sentence index of the sentence that introduces it
 * @param first index of its first token there
 * @param last index of its last token there
 * @param rule the rule that found it
 */
record Introduced(
        EntityKind kind, String name, List<String> aliases, int sentence, int first, int last, RuleName rule) {
    /** The same name for a thing of another kind. */
    Introduced ofKind(EntityKind other) {
        return new Introduced(other, name, aliases, sentence, first, last, rule);
    }
}
