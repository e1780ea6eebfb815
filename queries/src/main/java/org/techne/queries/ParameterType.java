package org.techne.queries;

import java.util.List;
import java.util.Optional;

/** What values a parameter takes. */
public sealed interface ParameterType {
    /** The names that a decorator may give. */
    List<String> NAMES = List.of("iri", "decimal", "integer", "date", "string", "search");

    /** The name in the decorator. */
    String name();

    /**
     * A thing: an absolute IRI, a prefixed or bare slug, or a label that fits exactly one instance of the class.
     *
     * @param classIri IRI of the class, such as that of tn:Hardware
     */
    record Iri(String classIri) implements ParameterType {
        @Override
        public String name() {
            return "iri";
        }
    }

    /** A decimal number, with a point: {@code 2.5}. */
    record Decimal() implements ParameterType {
        @Override
        public String name() {
            return "decimal";
        }
    }

    /** A whole number of up to 18 digits. */
    record Whole() implements ParameterType {
        @Override
        public String name() {
            return "integer";
        }
    }

    /** A day, month or year: {@code 2024-05-31}, {@code 2024-05}, {@code 2024}. */
    record Date() implements ParameterType {
        @Override
        public String name() {
            return "date";
        }
    }

    /** Any text. */
    record Text() implements ParameterType {
        @Override
        public String name() {
            return "string";
        }
    }

    /** Words for the text index; signs that its query language would read are taken out. */
    record Search() implements ParameterType {
        @Override
        public String name() {
            return "search";
        }
    }

    /**
     * The type of that name.
     *
     * @param classIri the class that a type iri needs; others ignore it
     */
    static Optional<ParameterType> named(String name, String classIri) {
        return switch (name) {
            case "iri" -> Optional.of(new Iri(classIri));
            case "decimal" -> Optional.of(new Decimal());
            case "integer" -> Optional.of(new Whole());
            case "date" -> Optional.of(new Date());
            case "string" -> Optional.of(new Text());
            case "search" -> Optional.of(new Search());
            default -> Optional.empty();
        };
    }
}
