/**
 * Linked data: documents of the graph in the formats of RDF, the ontology, descriptions of the whole. May import graph and http.
 */
@NullMarked
package org.techne.server.rdf;

import org.jspecify.annotations.NullMarked;
