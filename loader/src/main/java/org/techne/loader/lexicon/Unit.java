package org.techne.loader.lexicon;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit of measurement.
 *
 * @param iri its IRI: QUDT's where it has one
 * @param symbol as it is shown, such as {@code ms}
 * @param canonicalIri the base unit for comparison; its own IRI where it is the base
 * @param toCanonical what a number in this unit is multiplied by to be in the base unit
 * @param writtenOut true for FLOPs and counts, which the graph stores in the base unit in full
 * @param measures slug of the metric that a bare number in this unit states, where that is certain
 */
public record Unit(
        String iri,
        String symbol,
        String canonicalIri,
        BigDecimal toCanonical,
        boolean writtenOut,
        Optional<String> measures) {
    /** The namespace of the units that QUDT lacks; they stand with the names of the ontology. */
    public static final String TECHNE = "https://w3id.org/techne/ontology#";
}
