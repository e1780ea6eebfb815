package org.techne.loader.extract;

import org.techne.loader.text.Abstract;

/** Reads the facts that an abstract states. Implementations are safe for use by several threads at once. */
public interface Extractor {
    /** The facts of one paper; a function of the abstract and of what the extractor was built with. */
    PaperFacts factsOf(Abstract paper);
}
