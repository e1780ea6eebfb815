package org.techne.loader.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that the graph reuses, and the prefixes that they are shown with. */
public final class Vocabulary {
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String BIBO = "http://purl.org/ontology/bibo/";
    private static final String FABIO = "http://purl.org/spar/fabio/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String QUDT = "http://qudt.org/schema/qudt/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    public static final Node DCTERMS_TITLE = node(DCTERMS, "title");
    public static final Node DCTERMS_ABSTRACT = node(DCTERMS, "abstract");
    public static final Node DCTERMS_ISSUED = node(DCTERMS, "issued");
    public static final Node DCTERMS_CREATOR = node(DCTERMS, "creator");
    public static final Node DCTERMS_SUBJECT = node(DCTERMS, "subject");
    public static final Node DCTERMS_LICENSE = node(DCTERMS, "license");
    public static final Node DCTERMS_IDENTIFIER = node(DCTERMS, "identifier");
    public static final Node DCTERMS_DESCRIPTION = node(DCTERMS, "description");
    public static final Node DCTERMS_CREATED = node(DCTERMS, "created");
    public static final Node SKOS_CONCEPT = node(SKOS, "Concept");
    public static final Node SKOS_PREF_LABEL = node(SKOS, "prefLabel");
    public static final Node SKOS_ALT_LABEL = node(SKOS, "altLabel");
    public static final Node SKOS_HIDDEN_LABEL = node(SKOS, "hiddenLabel");
    public static final Node SKOS_BROADER = node(SKOS, "broader");
    public static final Node SCHEMA_SCHOLARLY_ARTICLE = node(SCHEMA, "ScholarlyArticle");
    public static final Node SCHEMA_DATASET = node(SCHEMA, "Dataset");
    public static final Node SCHEMA_DIGITAL_DOCUMENT = node(SCHEMA, "DigitalDocument");
    public static final Node SCHEMA_CODE_REPOSITORY = node(SCHEMA, "codeRepository");
    public static final Node SCHEMA_ENCODING_FORMAT = node(SCHEMA, "encodingFormat");
    public static final Node FOAF_PERSON = node(FOAF, "Person");
    public static final Node FOAF_NAME = node(FOAF, "name");
    public static final Node FOAF_PAGE = node(FOAF, "page");
    public static final Node BIBO_DOI = node(BIBO, "doi");
    public static final Node FABIO_HAS_ARXIV_ID = node(FABIO, "hasArXivId");
    public static final Node PROV_WAS_DERIVED_FROM = node(PROV, "wasDerivedFrom");
    public static final Node PROV_WAS_GENERATED_BY = node(PROV, "wasGeneratedBy");
    public static final Node PROV_USED = node(PROV, "used");
    public static final Node PROV_STARTED_AT_TIME = node(PROV, "startedAtTime");
    public static final Node OA_EXACT = node(OA, "exact");
    public static final Node OA_START = node(OA, "start");
    public static final Node OA_END = node(OA, "end");
    public static final Node QUDT_HAS_UNIT = node(QUDT, "hasUnit");
    public static final Node QUDT_UNIT = node(QUDT, "Unit");
    public static final Node QUDT_CONVERSION_MULTIPLIER = node(QUDT, "conversionMultiplier");
    public static final Node RDFS_LABEL = node(RDFS, "label");
    public static final Node RDF_TYPE = node(RDF, "type");
    public static final Node RDF_FIRST = node(RDF, "first");
    public static final Node RDF_REST = node(RDF, "rest");
    public static final Node RDF_NIL = node(RDF, "nil");
    public static final Node VOID_DATASET = node(VOID, "Dataset");
    public static final Node VOID_TRIPLES = node(VOID, "triples");
    public static final Node VOID_ENTITIES = node(VOID, "entities");
    public static final Node VOID_CLASSES = node(VOID, "classes");
    public static final Node VOID_PROPERTIES = node(VOID, "properties");
    public static final Node VOID_VOCABULARY = node(VOID, "vocabulary");
    public static final Node VOID_CLASS_PARTITION = node(VOID, "classPartition");
    public static final Node VOID_CLASS = node(VOID, "class");
    public static final Node VOID_PROPERTY_PARTITION = node(VOID, "propertyPartition");
    public static final Node VOID_PROPERTY = node(VOID, "property");
    public static final Node VOID_EXAMPLE_RESOURCE = node(VOID, "exampleResource");
    public static final Node VOID_URI_SPACE = node(VOID, "uriSpace");
    public static final Node DCAT_DATASET = node(DCAT, "Dataset");
    public static final Node DCAT_VERSION = node(DCAT, "version");
    public static final Node DCAT_KEYWORD = node(DCAT, "keyword");

    private static final Map<String, String> PREFIXES = prefixes();

    private Vocabulary() {}

    /** Namespace by prefix, in the order of the prefixes. */
    public static Map<String, String> prefixMap() {
        return PREFIXES;
    }

    /** A term as prefix and local name, {@code tn:Paper}; the whole IRI where no prefix fits. */
    public static String shortName(Node term) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix -> prefix.getKey() + ":"
                        + term.getURI().substring(prefix.getValue().length()))
                .orElse(term.getURI());
    }

    private static Map<String, String> prefixes() {
        Map<String, String> all = new TreeMap<>();
        all.put("tn", Tn.NS);
        all.put("dcterms", DCTERMS);
        all.put("skos", SKOS);
        all.put("schema", SCHEMA);
        all.put("foaf", FOAF);
        all.put("bibo", BIBO);
        all.put("fabio", FABIO);
        all.put("prov", PROV);
        all.put("oa", OA);
        all.put("qudt", QUDT);
        all.put("rdfs", RDFS);
        all.put("rdf", RDF);
        all.put("void", VOID);
        all.put("dcat", DCAT);
        all.put("mls", "http://www.w3.org/ns/mls#");
        all.put("unit", "http://qudt.org/vocab/unit/");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(all);
    }

    private static Node node(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
