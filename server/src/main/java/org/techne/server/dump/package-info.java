/**
 * The whole graph as a file, made once for each version. May import graph and http. Not the pages.
 */
@NullMarked
package org.techne.server.dump;

import org.jspecify.annotations.NullMarked;
