/**
 * Names across papers: what one paper introduces and another mentions. A step of its own over a table of names, after extraction; the links of a paper are a function
 * of its facts and of the set of papers that introduce names, never of their order. May import extract, text, lexicon and problem. Not Jena.
 */
@NullMarked
package org.techne.loader.link;

import org.jspecify.annotations.NullMarked;
