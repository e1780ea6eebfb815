package org.techne.loader.problem;

/** The kinds of problem. The hundreds say the stage: E1xx source, E2xx text, E3xx extraction, E4xx graph, E5xx query, E6xx server. */
public enum Code {
    /** No such file or folder. */
    E101(Loss.DOCUMENT, "the file does not exist", "check the path"),
    /** The operating system refuses it. */
    E102(Loss.DOCUMENT, "the file cannot be read", "check its permissions and the disk"),
    /** A mandatory part is absent. */
    E103(Loss.RECORD, "the record has no title", "give it one, or remove the record"),
    /** A date that is none. */
    E104(Loss.VALUE, "the date is not one", "write YYYY-MM-DD, YYYY-MM or YYYY"),
    /** Nothing inside. */
    E105(Loss.DOCUMENT, "the file is empty", "fetch it again, or leave it out"),
    /** Bytes that are no text. */
    E106(Loss.DOCUMENT, "the file is binary, not text", "give text, or text packed as .gz, .zst, .bz2 or .xz"),
    /** Text of no known kind. */
    E107(Loss.DOCUMENT, "the format is not known", "see docs/reference for the formats that are read"),
    /** A folder or pattern that yields no file. */
    E108(Loss.DOCUMENT, "no readable file is there", "name a folder or pattern that holds files"),
    /** Grammar of the format broken inside one record. */
    E109(Loss.RECORD, "the record is broken", "mend it at the source; the other records were read"),
    /** Grammar of the format broken beyond one record. */
    E110(Loss.DOCUMENT, "the file breaks off or is malformed from here on", "fetch it again, or mend it here"),
    /** Packed data damaged. */
    E111(Loss.DOCUMENT, "the packed data are damaged from here on", "fetch the file again"),
    /** Bytes outside UTF-8; they were read as Windows-1252. */
    E112(Loss.NOTHING, "bytes are not UTF-8 and were read as Windows-1252", "save the file as UTF-8"),
    /** An identifier that is none. */
    E113(Loss.VALUE, "the identifier is malformed", "give it as its issuer writes it, such as 2401.01234"),
    /** A field of the wrong shape. */
    E114(Loss.VALUE, "the field does not have the expected form", "see docs/reference for the form"),
    /** A record beyond any reasonable size. */
    E115(Loss.RECORD, "the record is too large", "split it, or remove it"),
    /** A web address that does not answer with a document. */
    E116(Loss.DOCUMENT, "the address does not answer with a document", "open it in a browser, and try again later"),
    /** A document that is an error message of its service. */
    E117(Loss.DOCUMENT, "the document is an error message of its service", "correct the request and fetch it again"),
    /** A listing with a title but no text below. */
    E118(Loss.RECORD, "the title has no abstract below it", "give its abstract, or remove the title"),
    /** An argument that is neither path, pattern, address nor "-". */
    E119(Loss.DOCUMENT, "the name is neither a path, a pattern nor an address", "quote it, or give a plain path"),
    /** A fault of a rule, not of the input. */
    E301(Loss.VALUE, "a rule failed on the abstract, so its facts are missing", "report it, with the abstract"),
    /** A graph that does not satisfy the shapes. */
    E401(
            Loss.NOTHING,
            "the graph does not satisfy a shape",
            "see ontology/shapes.ttl; a loaded graph that fails is a fault of the loader");

    private final Loss loss;
    private final String meaning;
    private final String mend;

    Code(Loss loss, String meaning, String mend) {
        this.loss = loss;
        this.meaning = meaning;
        this.mend = mend;
    }

    /** How much of the input is lost by it. */
    public Loss loss() {
        return loss;
    }

    /** What is wrong, as a clause: "the file is empty". */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, as an order: "check the path". */
    public String mend() {
        return mend;
    }
}
