package org.techne.loader.extract.llm;

import java.util.Optional;
import org.techne.loader.extract.Extractor;

/**
 * The engine that a run reads with.
 *
 * @param extractor reads abstracts
 * @param report what the language model was asked, where one is
 */
public record ChosenEngine(Extractor extractor, Optional<LlmReport> report) {}
