/**
 * Numbers in all their forms, with unit, bound and hedge, and the numbers that are none: parts of names, resolutions,
 * years, settings. May import text, lexicon and extract. Not Jena.
 */
@NullMarked
package org.techne.loader.extract.quantity;

import org.jspecify.annotations.NullMarked;
