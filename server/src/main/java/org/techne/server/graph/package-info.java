/**
 * The graph that is served, opened and read: facts, results, names. May import Jena. Not the pages.
 */
@NullMarked
package org.techne.server.graph;

import org.jspecify.annotations.NullMarked;
