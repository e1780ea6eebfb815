package org.techne.server.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.techne.queries.Parameter;
import org.techne.queries.ParameterType;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.graph.Addresses;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;
import org.techne.server.http.Reply;

/** The saved queries for programs: {@code /api/queries} lists them, {@code /api/queries/{name}} answers. */
public final class QueryApi implements Face {
    private static final String ROOT = "/api/queries";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Questions questions;
    private final QueryCatalog catalog;

    public QueryApi(Questions questions, QueryCatalog catalog) {
        this.questions = questions;
        this.catalog = catalog;
    }

    @Override
    public Reply answer(Ask ask) {
        String rest = ask.path().length() > ROOT.length() ? ask.path().substring(ROOT.length() + 1) : "";
        return rest.isEmpty() ? Reply.ok("application/json", list(ask.address())) : rows(ask, rest);
    }

    /**
     * The query of that name.
     *
     * @throws HttpProblem 404 with names that are close
     */
    public static SavedQuery named(QueryCatalog catalog, String name) {
        return catalog.find(name)
                .orElseThrow(() -> new HttpProblem(new Problem(
                        404, "No such question", "No saved query is called " + name + ".", catalog.near(name))));
    }

    private Reply rows(Ask ask, String rest) {
        int dot = rest.lastIndexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        Optional<String> asked = dot < 0 ? ask.parameter("format") : Optional.of(rest.substring(dot + 1));
        SavedQuery query = named(catalog, name);
        AnswerFormat format = asked.isPresent()
                ? AnswerFormat.named(asked.get())
                        .orElseThrow(() ->
                                HttpProblem.badRequest("format " + asked.get() + " is not known", AnswerFormat.names()))
                : negotiated(ask);
        Answer answer = questions.answer(query, ask);
        Reply reply = Reply.ok(format.contentType(), format.write(answer));
        return answer.more() ? reply.with("Link", "<" + next(ask, answer.page() + 1) + ">; rel=\"next\"") : reply;
    }

    private static AnswerFormat negotiated(Ask ask) {
        return ask.accept()
                .best(List.of(AnswerFormat.values()), AnswerFormat::mediaType)
                .or(() -> ask.accept().best(List.of("text/html")).map(html -> AnswerFormat.JSON))
                .orElseThrow(() -> HttpProblem.notAcceptable(List.of(AnswerFormat.values()).stream()
                        .map(AnswerFormat::mediaType)
                        .toList()));
    }

    private static String next(Ask ask, int page) {
        StringBuilder url = new StringBuilder(ask.address() + ask.path() + "?page=" + page);
        ask.parameters().forEach((name, value) -> {
            if (!name.equals("page")) {
                url.append('&').append(Addresses.encoded(name)).append('=').append(Addresses.encoded(value));
            }
        });
        return url.toString();
    }

    private String list(String address) {
        var array = JSON.createArrayNode();
        for (SavedQuery query : catalog.list()) {
            ObjectNode node = array.addObject();
            node.put("name", query.name());
            node.put("summary", query.summary());
            node.put("description", query.description());
            query.tags().forEach(node.putArray("tags")::add);
            var parameters = node.putArray("parameters");
            query.parameters().forEach(p -> parameter(p, parameters.addObject()));
            query.columns().forEach(node.putArray("columns")::add);
            node.put("href", address + ROOT + "/" + query.name());
        }
        return array.toPrettyString() + "\n";
    }

    private static void parameter(Parameter parameter, ObjectNode node) {
        node.put("name", parameter.name());
        node.put("type", parameter.type().name());
        if (parameter.type() instanceof ParameterType.Iri iri) {
            node.put("class", iri.classIri());
        }
        node.put("default", parameter.defaultValue());
        node.put("description", parameter.description());
    }
}
