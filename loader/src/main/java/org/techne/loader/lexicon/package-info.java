/**
 * The vocabulary: entities, metrics, units and cues, read from Turtle into plain records and looked up by longest match.
 * Serves extract, link and graph; only the reader knows Jena.
 */
@NullMarked
package org.techne.loader.lexicon;

import org.jspecify.annotations.NullMarked;
