package org.techne.loader.pipeline;

import java.util.Set;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.identity.Paper;

/** A paper, its facts, and the triples that say so. */
record PaperGraph(Paper paper, PaperFacts facts, Set<Triple> triples) {}
