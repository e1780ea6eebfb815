/** What tests of several modules share: an HTTP client, an HTTP server, a part of a page that is made. May import nothing of the program. */
@NullMarked
package org.techne.testing;

import org.jspecify.annotations.NullMarked;
