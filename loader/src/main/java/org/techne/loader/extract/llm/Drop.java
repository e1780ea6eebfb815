package org.techne.loader.extract.llm;

/** Why a claim of the model is not believed. */
public enum Drop {
    /** A field is missing, or is none of its closed list. */
    MALFORMED("malformed"),
    /** The quoted words are not in the text. */
    QUOTE_NOT_IN_TEXT("quote not in the text"),
    /** So long that anything could be in it. */
    QUOTE_TOO_LONG("quote too long"),
    /** The quoted words do not hold this number. */
    NUMBER_NOT_IN_QUOTE("number not in the quote"),
    /** A veto refuses the number: a year, a resolution, a part of a name. */
    NUMBER_VETOED("number vetoed"),
    /** The number is there, in another unit or form. */
    UNIT_DISAGREES("unit disagrees with the text"),
    /** No number of this form says this of this metric. */
    KIND_DISAGREES("kind disagrees with the number"),
    /** The text's own sign or word says the opposite, or no change is given where one must be. */
    CHANGE_DISAGREES("change disagrees with the number"),
    /** Neither the lexicon nor the text has the metric. */
    METRIC_NOT_IN_TEXT("metric not in the text"),
    /** A name that the text does not have. */
    NAME_NOT_IN_TEXT("name not in the text"),
    /** A word that names nothing. */
    NAME_TOO_VAGUE("name too vague"),
    /** A relation that things of this class do not have. */
    CLASS_DISAGREES("class disagrees with the relation"),
    /** The same claim again. */
    REPEATED("repeated");

    private final String words;

    Drop(String words) {
        this.words = words;
    }

    /** For people. */
    String words() {
        return words;
    }
}
