/**
 * What the query editor asks while someone types: what is wrong, and which words the graph knows. May import graph, http and rdf.
 */
@NullMarked
package org.techne.server.editor;

import org.jspecify.annotations.NullMarked;
