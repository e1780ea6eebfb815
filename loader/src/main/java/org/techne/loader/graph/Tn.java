package org.techne.loader.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The ontology's own terms that the loader writes or reads. A test holds them to ontology/techne.ttl. */
public final class Tn {
    /** The ontology's namespace. */
    public static final String NS = "https://w3id.org/techne/ontology#";

    public static final Node PAPER = of("Paper");
    public static final Node SOURCE_DOCUMENT = of("SourceDocument");
    public static final Node EXTRACTION_RUN = of("ExtractionRun");
    public static final Node RULE = of("Rule");
    public static final Node TECHNIQUE = of("Technique");
    public static final Node DATASET = of("Dataset");
    public static final Node TASK = of("Task");
    public static final Node HARDWARE = of("Hardware");
    public static final Node METRIC = of("Metric");
    public static final Node RESULT = of("Result");
    public static final Node EVIDENCE = of("Evidence");
    public static final Node LINK = of("Link");

    public static final Node AUTHOR_LIST = of("authorList");
    public static final Node AUTHOR_COUNT = of("authorCount");
    public static final Node ORGANISATION = of("organisation");
    public static final Node WITHDRAWN = of("withdrawn");
    public static final Node REPORTS = of("reports");
    public static final Node HAS_LINK = of("hasLink");
    public static final Node LINKS_TO = of("linksTo");
    public static final Node HAS_METRIC = of("metric");
    public static final Node KIND = of("kind");
    public static final Node CHANGE = of("change");
    public static final Node BOUND = of("bound");
    public static final Node LOW = of("low");
    public static final Node HIGH = of("high");
    public static final Node CANONICAL_LOW = of("canonicalLow");
    public static final Node CANONICAL_HIGH = of("canonicalHigh");
    public static final Node FACTOR = of("factor");
    public static final Node FACTOR_HIGH = of("factorHigh");
    public static final Node ACHIEVED_BY = of("achievedBy");
    public static final Node COMPARED_WITH = of("comparedWith");
    public static final Node BASELINE_TEXT = of("baselineText");
    public static final Node ON_DATASET = of("onDataset");
    public static final Node ON_HARDWARE = of("onHardware");
    public static final Node ON_TASK = of("onTask");
    public static final Node HARDWARE_COUNT = of("hardwareCount");
    public static final Node HAS_EVIDENCE = of("evidence");
    public static final Node IN_TITLE = of("inTitle");
    public static final Node CONFIDENCE = of("confidence");
    public static final Node FOUND_BY = of("foundBy");
    public static final Node INFERRED = of("inferred");
    public static final Node SOFTWARE_VERSION = of("softwareVersion");
    public static final Node LEXICON_VERSION = of("lexiconVersion");
    public static final Node BETTER_WHEN = of("betterWhen");
    public static final Node CANONICAL_UNIT = of("canonicalUnit");
    public static final Node EXACT_CASE = of("exactCase");
    public static final Node AMBIGUOUS_LABEL = of("ambiguousLabel");
    public static final Node CONTEXT_CUE = of("contextCue");
    public static final Node VAGUE = of("vague");
    public static final Node MEASURES = of("measures");
    public static final Node WRITTEN_OUT = of("writtenOut");

    private Tn() {}

    /** The term with a local name: a property of a relation, an individual of a closed list, a class of a kind of entity. */
    public static Node of(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
