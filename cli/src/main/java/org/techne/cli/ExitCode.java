package org.techne.cli;

/** What the program exits with. */
final class ExitCode {
    /** Done. */
    static final int OK = 0;
    /** Problems in the input, or the work could not be done. */
    static final int FAILED = 1;
    /** A mistake in the command. */
    static final int USAGE = 2;
    /** The graph does not satisfy its shapes. */
    static final int INVALID = 3;

    private ExitCode() {}
}
