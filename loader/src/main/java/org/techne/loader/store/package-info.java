/**
 * From triples to files: N-Triples, or a database with its text index, built aside and made current by one atomic rename; and the check of
 * a graph against the shapes. May import graph; knows Jena.
 */
@NullMarked
package org.techne.loader.store;

import org.jspecify.annotations.NullMarked;
