/**
 * The graph for language models: tools after the Model Context Protocol, over HTTP and over standard input and output. May import graph, http
 * and query. Not the pages.
 */
@NullMarked
package org.techne.server.mcp;

import org.jspecify.annotations.NullMarked;
