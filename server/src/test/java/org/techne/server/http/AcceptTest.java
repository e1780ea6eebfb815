package org.techne.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERS = List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''|text/html",
                "*/*|text/html",
                "text/turtle|text/turtle",
                "TEXT/TURTLE|text/turtle",
                "text/turtle;charset=utf-8|text/turtle",
                "text/*|text/html",
                "application/*|application/ld+json",
                "text/turtle;q=0.5, application/ld+json|application/ld+json",
                "text/turtle;q=0, */*|text/html",
                "text/html;q=0, */*;q=0.1|text/turtle",
                "*/*;q=0|none",
                "text/turtle;q=0|none",
                "image/png|none",
                "image/png, text/turtle ; Q=0.3|text/turtle",
                "application/ld+json;profile=\"a,b;q=0\"|application/ld+json",
                "text/*;q=0.3, text/html;q=0.7, */*;q=0.5|text/html",
                "text/html;q=0.2, text/*;q=0.8|text/turtle",
                "nonsense|text/html",
                "text/turtle;q=2|text/html",
                "text/turtle;q=0.1234|text/html",
                "*/turtle, text/turtle|text/turtle",
                ",,text/turtle,|text/turtle",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html"
            })
    void picksAsRfc9110Says(String header, String expected) {
        assertThat(Accept.of(header).best(OFFERS).orElse(null)).isEqualTo(expected);
    }
}
