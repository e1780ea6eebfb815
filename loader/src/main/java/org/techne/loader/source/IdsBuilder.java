package org.techne.loader.source;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the identifiers of one paper from whatever form a source gives them in; the first of each kind stays, malformed ones are passed over. */
public final class IdsBuilder {
    private Optional<String> arxiv = Optional.empty();
    private Optional<String> doi = Optional.empty();
    private Optional<String> openAlex = Optional.empty();
    private Optional<String> s2 = Optional.empty();
    private Optional<String> dblp = Optional.empty();
    private Optional<String> acl = Optional.empty();
    private final SortedMap<String, String> other = new TreeMap<>();

    IdsBuilder() {}

    /** Adds an arXiv id from an id, an address or a DOI of arXiv; true where there was one. */
    public boolean arxiv(String text) {
        Optional<String> found = Identifiers.arxiv(text);
        arxiv = arxiv.or(() -> found);
        return found.isPresent();
    }

    /** Adds a DOI from a DOI or its address; arXiv's own DOIs are taken for the arXiv id. True where there was one. */
    public boolean doi(String text) {
        Optional<String> found = Identifiers.doi(text);
        Optional<String> preprint = found.flatMap(Identifiers::arxivOfDoi);
        if (preprint.isPresent()) {
            return arxiv(preprint.get());
        }
        doi = doi.or(() -> found);
        return found.isPresent();
    }

    /** Adds the id of a work in OpenAlex from the id or its address; true where there was one. */
    public boolean openAlex(String text) {
        Optional<String> found = Identifiers.openAlex(text);
        openAlex = openAlex.or(() -> found);
        return found.isPresent();
    }

    /** Adds the hash of Semantic Scholar; true where it is one. */
    public boolean s2(String text) {
        Optional<String> found = Identifiers.s2(text);
        s2 = s2.or(() -> found);
        return found.isPresent();
    }

    /** Adds a key of DBLP; true where it is one. */
    public boolean dblp(String text) {
        Optional<String> found = Identifiers.key(text);
        dblp = dblp.or(() -> found);
        return found.isPresent();
    }

    /** Adds an id of the ACL Anthology from the id or its address; true where there was one. */
    public boolean acl(String text) {
        Optional<String> found = Identifiers.acl(text);
        acl = acl.or(() -> found);
        return found.isPresent();
    }

    /** Adds an id of another issuer; true where it is one. */
    public boolean other(String issuer, String text) {
        Optional<String> found = Identifiers.key(text);
        found.ifPresent(id -> other.putIfAbsent(issuer, id));
        return found.isPresent();
    }

    /** The identifiers gathered. */
    public PaperIds build() {
        return new PaperIds(arxiv, doi, openAlex, s2, dblp, acl, other);
    }
}
