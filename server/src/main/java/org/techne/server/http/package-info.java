/**
 * What HTTP asks for beside content: negotiation, problems, headers, admission. May import the servlet API, Jackson and Caffeine.
 * Not Jena.
 */
@NullMarked
package org.techne.server.http;

import org.jspecify.annotations.NullMarked;
