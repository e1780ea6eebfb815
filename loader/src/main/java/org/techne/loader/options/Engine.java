package org.techne.loader.options;

/** What reads abstracts. */
public enum Engine {
    /** The rules and the lexicon; needs no service. */
    RULES,
    /** A language model behind an OpenAI-compatible service, each of its claims checked against the text. */
    LLM,
    /** Both; where they say the same, the surer one is kept. */
    BOTH
}
