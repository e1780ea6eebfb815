/**
 * From a record's text to sentences and tokens, with a map back to the source's own offsets. May import nothing of the
 * loader but {@code problem}. Not Jena.
 */
@NullMarked
package org.techne.loader.text;

import org.jspecify.annotations.NullMarked;
