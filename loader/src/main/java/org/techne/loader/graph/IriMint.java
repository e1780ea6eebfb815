package org.techne.loader.graph;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.source.Origin;

/** Makes every IRI of the graph, all below one base. The same thing gets the same IRI in every load. */
public final class IriMint {
    /** The base unless told otherwise; the lexicon's entities are written below it. */
    public static final String DEFAULT_BASE = "https://w3id.org/techne/";

    private static final int PLACE_BYTES = 4;

    private final String base;

    /**
     * Mints below a base.
     *
     * @param base an absolute IRI that ends in a slash
     * @throws IllegalArgumentException where it is none
     */
    public IriMint(String base) {
        this.base = checked(base);
    }

    private static String checked(String base) {
        try {
            if (new URI(base).isAbsolute() && base.endsWith("/")) {
                return base;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(complaint(base), e);
        }
        throw new IllegalArgumentException(complaint(base));
    }

    private static String complaint(String base) {
        return "base \"" + base + "\" is no absolute IRI that ends in a slash; write one such as " + DEFAULT_BASE;
    }

    /** What every IRI begins with. */
    public String base() {
        return base;
    }

    /** A paper. */
    public Node paper(String slug) {
        return node("paper/" + slug);
    }

    /** A part of a paper: {@code r1} its first result, {@code e1} the evidence of that, {@code a1} the first cell of its author list. */
    public Node part(String paperSlug, String letter, int number) {
        return node("paper/" + paperSlug + "#" + letter + number);
    }

    /** An entity, of the lexicon or mined. */
    public Node entity(Entity entity) {
        return entity(entity.kind(), entity.isMined() ? Slug.of(entity.label()) : entity.slug());
    }

    /** An entity by kind and slug. */
    public Node entity(EntityKind kind, String slug) {
        return node(kind.slug() + "/" + slug);
    }

    /** A metric, of the lexicon or a paper's own noun. */
    public Node metric(Metric metric) {
        return entity(EntityKind.METRIC, metric.slug().isEmpty() ? Slug.of(metric.label()) : metric.slug());
    }

    /** A person, by name alone: namesakes share an IRI. */
    public Node person(String name) {
        return node("person/" + Slug.of(name));
    }

    /** A document that papers were read from: its file name, and a digest of how the user named it. */
    public Node source(Origin origin) {
        String document = origin.document();
        return node("source/" + Slug.of(fileName(document)) + "-" + Fingerprint.of(document, PLACE_BYTES));
    }

    /** The last segment of a path or address. */
    static String fileName(String document) {
        String path = document.replaceAll("[/\\\\]+$", "");
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.isBlank() ? document : name;
    }

    /** A rule of extraction. */
    public Node rule(RuleName rule) {
        return node("rule/" + rule.value());
    }

    /** A run of the loader. */
    public Node run(String slug) {
        return node("run/" + slug);
    }

    /** The graph itself, as a VoID and DCAT dataset; with a fragment, a part of its description. */
    public Node graph(String fragment) {
        return node("graph" + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    /** Moves an entity of the lexicon below this base; other nodes stay as they are. */
    public Node rebased(Node node) {
        if (!node.isURI() || base.equals(DEFAULT_BASE) || !isResource(node.getURI())) {
            return node;
        }
        return node(node.getURI().substring(DEFAULT_BASE.length()));
    }

    private static boolean isResource(String iri) {
        return iri.startsWith(DEFAULT_BASE) && iri.indexOf('/', DEFAULT_BASE.length()) > 0;
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }
}
