/**
 * What surrounds a thing in the graph, so many things that they can be drawn. May import graph. Not the pages.
 */
@NullMarked
package org.techne.server.neighbourhood;

import org.jspecify.annotations.NullMarked;
