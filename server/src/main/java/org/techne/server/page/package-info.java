/**
 * The pages: one class a page, which reads what a template shows. May import everything else of the server.
 */
@NullMarked
package org.techne.server.page;

import org.jspecify.annotations.NullMarked;
