/**
 * Results: each sentence is written as a line of symbols, frames are patterns over the symbols, and what a frame finds
 * is bound to subject, baseline, dataset and device. May import text, lexicon, extract, name and quantity. Not Jena.
 */
@NullMarked
package org.techne.loader.extract.result;

import org.jspecify.annotations.NullMarked;
