package org.techne.loader.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.techne.loader.source.PaperDate;

/** Values as literals, each in one form, so that equal values are equal terms. */
final class Literals {
    private Literals() {}

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** In the form in which the database gives it back: 25.0, 0.125. */
    static Node decimal(BigDecimal number) {
        return NodeFactory.createLiteralDT(XSDNumUtils.stringForm(number.stripTrailingZeros()), XSDDatatype.XSDdecimal);
    }

    /** In the form in which the database gives it back: 2.5e0. */
    static Node real(double number) {
        return NodeFactory.createLiteralDT(XSDNumUtils.stringForm(number), XSDDatatype.XSDdouble);
    }

    static Node truth(boolean truth) {
        return NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean);
    }

    static Node moment(Instant moment) {
        return NodeFactory.createLiteralDT(
                moment.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    static Node date(PaperDate date) {
        XSDDatatype type = switch (date) {
            case PaperDate.Day day -> XSDDatatype.XSDdate;
            case PaperDate.Month month -> XSDDatatype.XSDgYearMonth;
            case PaperDate.Year year -> XSDDatatype.XSDgYear;
        };
        return NodeFactory.createLiteralDT(date.toString(), type);
    }
}
