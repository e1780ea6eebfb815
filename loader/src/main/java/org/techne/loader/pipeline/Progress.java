package org.techne.loader.pipeline;

/** Is told how far a load is. Called from several threads, often: to be quick. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {};

    /** One more record was read. */
    default void recordRead() {}

    /** All records were read: so many papers are to be loaded. */
    default void papersFound(long papers) {}

    /** One more paper was written. */
    default void paperWritten() {}
}
