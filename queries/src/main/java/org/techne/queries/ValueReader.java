package org.techne.queries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/** Turns what a user wrote into a node of the parameter's type, or refuses it. */
final class ValueReader {
    private static final int LONGEST = 2000;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]{1,30}(?:\\.[0-9]{1,30})?|\\.[0-9]{1,30})");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}._~%@+-]{1,300}");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern OUTSIDE_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\p{Cntrl}\\p{Cs}\\s]");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.\\.?(?:[/?#]|$)");
    private static final Pattern OUTSIDE_TEXT = Pattern.compile("[\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
    private static final Pattern INDEX_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final SavedQuery query;
    private final PrefixMapping prefixes;
    private final EntityNames names;

    ValueReader(SavedQuery query, PrefixMapping prefixes, EntityNames names) {
        this.query = query;
        this.prefixes = prefixes;
        this.names = names;
    }

    /** The node, or nothing and a problem more. */
    Optional<Node> read(Parameter parameter, String value, List<Problem> problems) {
        if (value.length() > LONGEST || OUTSIDE_TEXT.matcher(value).find()) {
            return refuse(parameter, value, "write plain text of at most " + LONGEST + " characters", problems);
        }
        return switch (parameter.type()) {
            case ParameterType.Iri iri -> thing(parameter, iri, value, problems);
            case ParameterType.Decimal d ->
                DECIMAL.matcher(value).matches()
                        ? literal(value, XSDDatatype.XSDdecimal)
                        : refuse(parameter, value, "write a number such as 2.5", problems);
            case ParameterType.Whole w ->
                WHOLE.matcher(value).matches()
                        ? literal(value, XSDDatatype.XSDinteger)
                        : refuse(parameter, value, "write a whole number such as 10", problems);
            case ParameterType.Date d -> date(parameter, value, problems);
            case ParameterType.Text t -> Optional.of(NodeFactory.createLiteralString(value));
            case ParameterType.Search s -> words(parameter, value, problems);
        };
    }

    private Optional<Node> date(Parameter parameter, String value, List<Problem> problems) {
        try {
            if (DAY.matcher(value).matches()) {
                return literal(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
            } else if (MONTH.matcher(value).matches()) {
                return literal(YearMonth.parse(value).toString(), XSDDatatype.XSDgYearMonth);
            } else if (YEAR.matcher(value).matches() && Year.parse(value).getValue() > 0) {
                return literal(value, XSDDatatype.XSDgYear);
            }
        } catch (DateTimeException notADate) {
            // Refused below, like every other text that is no date.
        }
        return refuse(parameter, value, "write YYYY-MM-DD, YYYY-MM or YYYY", problems);
    }

    private Optional<Node> words(Parameter parameter, String value, List<Problem> problems) {
        String words = INDEX_SIGNS.matcher(value).replaceAll(" ").strip();
        return words.isEmpty()
                ? refuse(parameter, value, "write at least one word", problems)
                : Optional.of(NodeFactory.createLiteralString(words));
    }

    private Optional<Node> thing(Parameter parameter, ParameterType.Iri type, String value, List<Problem> problems) {
        Optional<Node> node = prefixed(value).or(() -> absolute(value));
        if (node.isPresent()) {
            return node;
        }
        if (value.contains("://")) {
            return refuse(parameter, value, "write a whole IRI without spaces, brackets or dot segments", problems);
        }
        Node ofClass = NodeFactory.createURI(type.classIri());
        Optional<Node> slug = bareSlug(parameter, value).filter(n -> names.isInstance(n, ofClass));
        if (slug.isPresent()) {
            return slug;
        }
        List<Node> named = names.named(value, ofClass);
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        problems.add(named.isEmpty() ? nothing(parameter, value, ofClass) : several(parameter, value, named));
        return Optional.empty();
    }

    private Problem nothing(Parameter parameter, String value, Node ofClass) {
        return Problem.of(query.name(), parameter.name(), Code.E522, value, Code.E522.mend())
                .meaning(names.near(value, ofClass));
    }

    private Problem several(Parameter parameter, String value, List<Node> named) {
        return Problem.of(query.name(), parameter.name(), Code.E523, value, Code.E523.mend())
                .meaning(named.stream().limit(10).map(Node::getURI).toList());
    }

    private Optional<Node> prefixed(String value) {
        int colon = value.indexOf(':');
        if (colon < 0 || !SLUG.matcher(value.substring(colon + 1)).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(prefixes.getNsPrefixURI(value.substring(0, colon)))
                .flatMap(namespace -> checked(namespace + value.substring(colon + 1)));
    }

    private static Optional<Node> absolute(String value) {
        boolean looksSo = ABSOLUTE.matcher(value).matches() && (value.contains("://") || value.startsWith("urn:"));
        return looksSo ? checked(value) : Optional.empty();
    }

    /** The slug in the namespace of the parameter's default. */
    private Optional<Node> bareSlug(Parameter parameter, String value) {
        if (!SLUG.matcher(value).matches()) {
            return Optional.empty();
        }
        return prefixed(parameter.defaultValue())
                .or(() -> absolute(parameter.defaultValue()))
                .map(Node::getURI)
                .flatMap(iri -> checked(iri.substring(0, iri.lastIndexOf('/') + 1) + value));
    }

    /**
     * Jena serialises any IRI as it is, so what it must not hold is looked for here; a dot segment would be another IRI
     * once it is parsed again.
     */
    static Optional<Node> checked(String iri) {
        if (OUTSIDE_IRI.matcher(iri).find() || DOT_SEGMENT.matcher(iri).find()) {
            return Optional.empty();
        }
        try {
            return IRIx.create(iri).isReference() ? Optional.of(NodeFactory.createURI(iri)) : Optional.empty();
        } catch (IRIException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Node> refuse(Parameter parameter, String value, String mend, List<Problem> problems) {
        problems.add(Problem.of(query.name(), parameter.name(), Code.E521, value, mend));
        return Optional.empty();
    }

    private static Optional<Node> literal(String value, XSDDatatype type) {
        return Optional.of(NodeFactory.createLiteralDT(value, type));
    }
}
