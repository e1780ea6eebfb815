package org.techne.queries;

/** The kinds of problem with a saved query: E50x and E51x in its file, E52x in the values given to it. */
public enum Code {
    /** The file is absent or unreadable. */
    E501("the file cannot be read", "check the path and its permissions"),
    /** A decorator that every query needs is absent. */
    E502("a decorator is missing", "begin the file with #+ summary:, #+ description: and #+ tags:"),
    /** A decorator or a key of one that nobody knows. */
    E503("the decorator is not known", "use summary, description, tags, params or view"),
    /** A decorator whose value is malformed. */
    E504("the decorator is malformed", "write lists as [a, b] and maps as {key: value}"),
    /** A type of parameter that nobody knows. */
    E505("the type is not known", "use iri, decimal, integer, date, string or search"),
    /** A name of parameter that the faces use themselves. */
    E506("the name is reserved", "choose another name than format, limit or page"),
    /** A parameter without its block in the query, or in a shared one. */
    E507("the parameter has no block of its own", "write VALUES ?name { value } with this one variable"),
    /** A default that is none, or is not what stands in the query. */
    E508("the default does not agree with the VALUES block", "write the same value in both places"),
    /** Text that is not SPARQL 1.1. */
    E509("the query does not parse", "mend it at the line and column given"),
    /** A query of another form than SELECT, or without a fixed order. */
    E510("the query is no SELECT with ORDER BY", "select named columns and order them, so that pages are stable"),
    /** A view that names a column which the query does not return. */
    E511("the view does not fit the query", "use table, bar, line or scatter, and columns of the SELECT"),
    /** Two queries, or two parameters, of one name. */
    E512("the name is taken", "rename one of the two"),
    /** A file whose name cannot be typed as a query's name. */
    E513("the file name cannot be a query's name", "use lower-case words with hyphens, ending in .rq"),
    /** A value for a parameter that the query does not have. */
    E520("the query has no such parameter", "leave it out"),
    /** A value that is not of the parameter's type. */
    E521("the value is not of the parameter's type", "give a value of that type"),
    /** A name that nothing of the class bears. */
    E522("nothing of the class has this name", "check the spelling, or give an IRI"),
    /** A name that several things of the class bear. */
    E523("several things of the class have this name", "give the IRI of one");

    private final String meaning;
    private final String mend;

    Code(String meaning, String mend) {
        this.meaning = meaning;
        this.mend = mend;
    }

    /** What is wrong, as a clause: "the query does not parse". */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, as an order. */
    public String mend() {
        return mend;
    }
}
