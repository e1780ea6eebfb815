package org.techne.loader.extract.llm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.EntityKind;

/**
 * What a model says of a paper, not yet believed.
 *
 * @param names the names that are well formed
 * @param results the results that are well formed
 * @param malformed how many others there are
 */
record Claims(List<Name> names, List<Number> results, int malformed) {
    /**
     * A name.
     *
     * @param relation how the paper relates to it
     * @param kind what it is
     * @param name as the text writes it
     */
    record Name(Relation relation, EntityKind kind, String name) {}

    /**
     * A result.
     *
     * @param quote words of the text that say so
     * @param metric what is measured
     * @param value how much
     * @param binding whose it is
     */
    record Number(String quote, String metric, Value value, Binding binding) {}

    /**
     * How much.
     *
     * @param low the number, or the lower end of a range
     * @param high the number again, or the upper end
     * @param unit its symbol
     */
    record Value(ResultKind kind, Change change, BigDecimal low, BigDecimal high, String unit) {}

    /**
     * Names that a number belongs to, as the text writes them.
     *
     * @param hardwareCount how many devices
     */
    record Binding(
            Optional<String> subject,
            Optional<String> baseline,
            List<String> datasets,
            List<String> hardware,
            OptionalInt hardwareCount,
            Optional<String> task) {}
}
