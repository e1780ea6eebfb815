package org.techne.loader.extract.name;

import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;

/**
 * A named thing at a place in the text.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param entity the thing
 * @param rule how it was recognised
 */
public record Mention(int sentence, int first, int last, Entity entity, RuleName rule) {
    /** What it is. */
    public EntityKind kind() {
        return entity.kind();
    }
}
