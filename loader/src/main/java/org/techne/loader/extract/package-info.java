/**
 * From an abstract to the facts it states. May import text and lexicon. Not Jena.
 *
 * <p>Facts of one paper are a function of the paper and the lexicon alone: nothing here keeps state between papers.
 */
@NullMarked
package org.techne.loader.extract;

import org.jspecify.annotations.NullMarked;
