/**
 * The optional engine that asks a language model. What the model claims enters only where the text bears it out: the
 * quoted words stand in the text, the number parses from them as the rules would read it, no veto refuses it, and the
 * names are there. May import text, lexicon, options and extract. Not Jena.
 */
@NullMarked
package org.techne.loader.extract.llm;

import org.jspecify.annotations.NullMarked;
