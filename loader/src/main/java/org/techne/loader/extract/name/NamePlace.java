package org.techne.loader.extract.name;

/**
 * Where a name stands in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record NamePlace(int first, int last) {}
