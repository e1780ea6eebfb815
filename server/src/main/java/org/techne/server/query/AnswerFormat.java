package org.techne.server.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A format that answers are written in. */
public enum AnswerFormat {
    JSON("json", "application/json", JsonAnswers::rows),
    SRJ("srj", "application/sparql-results+json", JsonAnswers::sparqlResults),
    CSV("csv", "text/csv; charset=utf-8; header=present", TextAnswers::csv),
    TSV("tsv", "text/tab-separated-values; charset=utf-8", TextAnswers::tsv),
    NDJSON("ndjson", "application/x-ndjson", JsonAnswers::lines),
    MD("md", "text/markdown; charset=utf-8", TextAnswers::markdown),
    TABLE("table", "text/plain; charset=utf-8", TextAnswers::table);

    private final String ending;
    private final String contentType;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<Answer, String> writer;

    AnswerFormat(String ending, String contentType, Function<Answer, String> writer) {
        this.ending = ending;
        this.contentType = contentType;
        this.writer = writer;
    }

    /** What a file name or the parameter format says. */
    public String ending() {
        return ending;
    }

    /** As a Content-Type header says it. */
    public String contentType() {
        return contentType;
    }

    /** Without parameters. */
    public String mediaType() {
        return contentType.split(";", 2)[0];
    }

    /** The answer in this format. */
    public String write(Answer answer) {
        return writer.apply(answer);
    }

    /** The format of that name. */
    public static Optional<AnswerFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(name))
                .findFirst();
    }

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(AnswerFormat::ending).toList();
    }
}
