/**
 * From papers and their facts to triples: IRIs, the vocabulary, and who describes what. May import lexicon, source, identity, text and extract;
 * knows Jena.
 *
 * <p>Each class here writes one part of the graph to a receiver of triples. What a paper says is a function of that paper alone
 * ({@link org.techne.loader.graph.PaperTriples}); what papers share is described once by classes that remember what was named.
 */
@NullMarked
package org.techne.loader.graph;

import org.jspecify.annotations.NullMarked;
