/** Listing pages as copied text, in four layouts. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.source.page;

import org.jspecify.annotations.NullMarked;
