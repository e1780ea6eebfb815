package org.techne.server.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`SELECT * {\n ?s ?p \n}`|3|1|found }",
                "`SELECT ?x {\n ?s foo:bar ?x }`|2|5|Unresolved prefixed name: foo:bar",
                "`SELECT * {\n\n ?s ?p \"abc }`|3|14|Lexical error",
                "`SELECT * { ?s ?p`|1|16|found the end",
            })
    void saysWhereAndWhat(String text, int line, int column, String message) {
        SparqlFault fault = SparqlFault.in(text).orElseThrow();
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.message()).contains(message).doesNotContainPattern("(?i)line \\d");
        assertThat(fault.placed()).startsWith("Line " + line + ", column " + column + ": ");
    }

    @Test
    void marksThePlace() {
        String text = "SELECT * {\n  ?s ?p }";
        assertThat(SparqlFault.in(text).orElseThrow().excerpt(text)).isEqualTo("  ?s ?p }\n        ^");
    }

    @Test
    void aQueryHasNoFaultAndAFaultMayHaveNoPlace() {
        assertThat(SparqlFault.in("ASK { <<( <urn:s> <urn:p> 1 )>> ?p ?o }")).isEmpty();
        SparqlFault fault = SparqlFault.in("SELECT ?x (1 AS ?x) {}").orElseThrow();
        assertThat(fault.line()).isZero();
        assertThat(fault.placed()).isEqualTo(fault.message());
    }
}
