/**
 * Saved queries: one file a question, read from the class path, checked, and bound to parameters.
 *
 * <p>Begin at {@link QueryCatalog}. May import Jena's graph and query API. Knows nothing of the loader or the server.
 */
@NullMarked
package org.techne.queries;

import org.jspecify.annotations.NullMarked;
