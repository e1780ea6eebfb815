package org.techne.loader.extract;

/**
 * Words shaped like a name that neither the lexicon nor the paper itself explains: another paper may introduce what they name.
 *
 * @param name as the paper writes it
 * @param evidence where the paper writes it
 */
public record UnknownName(String name, Evidence evidence) {
    public UnknownName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is blank; leave it out");
        }
    }
}
