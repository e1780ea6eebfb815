package org.techne.loader.text;

/**
 * A paper's title and abstract, ready to be read.
 *
 * @param title the title
 * @param body the abstract
 */
public record Abstract(Passage title, Passage body) {
    /** Normalises a title and an abstract as a source gives them. */
    public static Abstract of(String title, String body) {
        return new Abstract(Normaliser.normalise(title), Normaliser.normalise(body));
    }
}
