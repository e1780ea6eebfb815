/**
 * The names in an abstract: lexicon matches that their context allows, names that the paper introduces, abbreviations.
 * May import text and lexicon. Not Jena.
 */
@NullMarked
package org.techne.loader.extract.name;

import org.jspecify.annotations.NullMarked;
