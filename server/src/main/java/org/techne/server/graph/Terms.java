package org.techne.server.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that pages read, as ontology/techne.ttl declares them. */
public final class Terms {
    /** Begins every resource that is not a term. */
    public static final String BASE = "https://w3id.org/techne/";

    /** Begins every term of the ontology. */
    public static final String TN = BASE + "ontology#";

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node FIRST = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#first");
    public static final Node REST = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest");
    public static final Node RDFS_LABEL = iri(RDFS + "label");
    public static final Node RDFS_COMMENT = iri(RDFS + "comment");
    public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS + "altLabel");
    public static final Node HIDDEN_LABEL = iri(SKOS + "hiddenLabel");
    public static final Node DEFINITION = iri(SKOS + "definition");
    public static final Node BROADER = iri(SKOS + "broader");
    public static final Node TITLE = iri(DCTERMS + "title");
    public static final Node ABSTRACT = iri(DCTERMS + "abstract");
    public static final Node ISSUED = iri(DCTERMS + "issued");
    public static final Node CREATOR = iri(DCTERMS + "creator");
    public static final Node SUBJECT = iri(DCTERMS + "subject");
    public static final Node NAME = iri("http://xmlns.com/foaf/0.1/name");
    public static final Node PAGE = iri("http://xmlns.com/foaf/0.1/page");
    public static final Node ARXIV = iri("http://purl.org/spar/fabio/hasArXivId");
    public static final Node DOI = iri("http://purl.org/ontology/bibo/doi");
    public static final Node CODE = iri("https://schema.org/codeRepository");
    public static final Node MANUFACTURER = iri("https://schema.org/manufacturer");
    public static final Node DERIVED_FROM = iri("http://www.w3.org/ns/prov#wasDerivedFrom");
    public static final Node UNIT = iri("http://qudt.org/schema/qudt/hasUnit");
    public static final Node EXACT = iri(OA + "exact");
    public static final Node START = iri(OA + "start");
    public static final Node END = iri(OA + "end");

    public static final Node PAPER = tn("Paper");
    public static final Node TECHNIQUE = tn("Technique");
    public static final Node DATASET = tn("Dataset");
    public static final Node TASK = tn("Task");
    public static final Node HARDWARE = tn("Hardware");
    public static final Node METRIC_CLASS = tn("Metric");
    public static final Node RESULT = tn("Result");
    public static final Node ABSOLUTE = tn("Absolute");
    public static final Node LOWER = tn("Lower");

    public static final Node AUTHOR_LIST = tn("authorList");
    public static final Node AUTHOR_COUNT = tn("authorCount");
    public static final Node WITHDRAWN = tn("withdrawn");
    public static final Node MENTIONS = tn("mentions");
    public static final Node INTRODUCES = tn("introduces");
    public static final Node USES = tn("uses");
    public static final Node COMPARES_WITH = tn("comparesWith");
    public static final Node EVALUATES_ON = tn("evaluatesOn");
    public static final Node ADDRESSES = tn("addresses");
    public static final Node RUNS_ON = tn("runsOn");
    public static final Node REPORTS = tn("reports");
    public static final Node METRIC = tn("metric");
    public static final Node KIND = tn("kind");
    public static final Node CHANGE = tn("change");
    public static final Node BOUND = tn("bound");
    public static final Node LOW = tn("low");
    public static final Node HIGH = tn("high");
    public static final Node CANONICAL_LOW = tn("canonicalLow");
    public static final Node CANONICAL_UNIT = tn("canonicalUnit");
    public static final Node FACTOR = tn("factor");
    public static final Node FACTOR_HIGH = tn("factorHigh");
    public static final Node ACHIEVED_BY = tn("achievedBy");
    public static final Node COMPARED_WITH = tn("comparedWith");
    public static final Node BASELINE_TEXT = tn("baselineText");
    public static final Node ON_DATASET = tn("onDataset");
    public static final Node ON_HARDWARE = tn("onHardware");
    public static final Node ON_TASK = tn("onTask");
    public static final Node HARDWARE_COUNT = tn("hardwareCount");
    public static final Node EVIDENCE = tn("evidence");
    public static final Node IN_TITLE = tn("inTitle");
    public static final Node CONFIDENCE = tn("confidence");
    public static final Node FOUND_BY = tn("foundBy");
    public static final Node INFERRED = tn("inferred");
    public static final Node BETTER_WHEN = tn("betterWhen");
    public static final Node FOR_TASK = tn("forTask");
    public static final Node MEMORY = tn("memory");
    public static final Node RELEASE_YEAR = tn("releaseYear");

    /** What papers say of the things that they name: the words for it, in the order of reading, and the property. */
    public static final Map<String, Node> OF_PAPERS = ofPapers();

    private Terms() {}

    private static Map<String, Node> ofPapers() {
        Map<String, Node> relations = new LinkedHashMap<>();
        relations.put("introduces", INTRODUCES);
        relations.put("uses", USES);
        relations.put("compares with", COMPARES_WITH);
        relations.put("evaluates on", EVALUATES_ON);
        relations.put("addresses", ADDRESSES);
        relations.put("runs on", RUNS_ON);
        return Collections.unmodifiableMap(relations);
    }

    private static Node tn(String name) {
        return iri(TN + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
