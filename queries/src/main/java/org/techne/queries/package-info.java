/**
 * Saved queries: one file a question, read from the class path, checked, and bound to parameters.
 *
 * <p>May import Jena's query API. Knows nothing of the loader or the server.
 */
@NullMarked
package org.techne.queries;

import org.jspecify.annotations.NullMarked;
