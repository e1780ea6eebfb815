package org.techne.queries;

/** Where the saved queries lie on the class path. */
public final class SavedQueries {

    /** The list of query files, one name a line, written by the build. */
    public static final String INDEX = "/queries/index.txt";

    private SavedQueries() {}
}
