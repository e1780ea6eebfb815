package org.techne.loader.pipeline;

/** Is told how far a load is. Called from several threads, often: to be quick. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {};

    /**
     * The source is read from its beginning, for the first or the second time.
     *
     * @param records how many records the pass before found; 0 at the first
     */
    default void pass(long records) {}

    /** One more paper was written, with that many records of its own. */
    default void paperWritten(int records) {}
}
