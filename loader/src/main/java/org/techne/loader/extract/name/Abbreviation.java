package org.techne.loader.extract.name;

/**
 * A short form that a paper explains.
 *
 * @param sentence index of the sentence
 * @param longFirst index of the long form's first token
 * @param longLast index of its last token
 * @param shortFirst index of the short form's first token
 * @param shortLast index of its last token
 * @param shortForm the short form
 * @param longForm the long form
 */
record Abbreviation(
        int sentence, int longFirst, int longLast, int shortFirst, int shortLast, String shortForm, String longForm) {}
