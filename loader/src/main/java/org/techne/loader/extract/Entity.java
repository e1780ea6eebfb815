package org.techne.loader.extract;

import java.util.List;
import org.techne.loader.lexicon.EntityKind;

/**
 * A thing that a paper names: an entry of the lexicon, or a name mined from the paper.
 *
 * @param kind what it is
 * @param slug the lexicon's slug; empty for a mined name, whose slug is made from its label
 * @param label the name to show: the lexicon's, or as the paper writes it
 * @param aliases other names of it in this paper (long form, acronym); the lexicon's own are not repeated here
 */
public record Entity(EntityKind kind, String slug, String label, List<String> aliases) {
    public Entity {
        if (label.isBlank()) {
            throw new IllegalArgumentException("an entity needs a name; found blank");
        }
        aliases = List.copyOf(aliases);
    }

    /** A mined name. */
    public static Entity mined(EntityKind kind, String label, List<String> aliases) {
        return new Entity(kind, "", label, aliases);
    }

    /** True where the name was found in the paper and is not in the lexicon. */
    public boolean isMined() {
        return slug.isEmpty();
    }
}
