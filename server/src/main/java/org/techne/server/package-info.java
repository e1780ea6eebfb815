/**
 * Fuseki in this process, with linked-data pages, the query API and static files beside SPARQL.
 *
 * <p>May import Jena, Fuseki and the saved queries. Knows nothing of the loader.
 */
@NullMarked
package org.techne.server;

import org.jspecify.annotations.NullMarked;
