/**
 * The saved queries, run and written out: for the pages, for programs, for the command line. May import graph and http.
 */
@NullMarked
package org.techne.server.query;

import org.jspecify.annotations.NullMarked;
