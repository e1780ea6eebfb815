package org.techne.server.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.techne.server.graph.Terms;

/** The prefixes that documents are written with. */
public final class Prefixes {
    /** By prefix. */
    public static final Map<String, String> ALL = all();

    private Prefixes() {}

    private static Map<String, String> all() {
        Map<String, String> prefixes = new TreeMap<>(Map.of(
                "tn", Terms.TN,
                "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                "xsd", "http://www.w3.org/2001/XMLSchema#",
                "skos", "http://www.w3.org/2004/02/skos/core#",
                "dcterms", "http://purl.org/dc/terms/",
                "schema", "https://schema.org/",
                "foaf", "http://xmlns.com/foaf/0.1/",
                "prov", "http://www.w3.org/ns/prov#",
                "oa", "http://www.w3.org/ns/oa#",
                "qudt", "http://qudt.org/schema/qudt/"));
        prefixes.put("unit", "http://qudt.org/vocab/unit/");
        prefixes.put("fabio", "http://purl.org/spar/fabio/");
        prefixes.put("bibo", "http://purl.org/ontology/bibo/");
        prefixes.put("mls", "http://www.w3.org/ns/mls#");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        return Map.copyOf(prefixes);
    }
}
