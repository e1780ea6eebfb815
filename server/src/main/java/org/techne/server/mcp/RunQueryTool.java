package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.techne.queries.QueryCatalog;
import org.techne.queries.SavedQuery;
import org.techne.server.query.Answer;
import org.techne.server.query.AnswerFormat;
import org.techne.server.query.QueryApi;
import org.techne.server.query.Questions;

/** Asks a saved question. */
final class RunQueryTool implements Tool {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LAST_PAGE = 100_000;

    private final QueryCatalog catalog;
    private final Questions questions;

    RunQueryTool(QueryCatalog catalog, Questions questions) {
        this.catalog = catalog;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "run_query";
    }

    @Override
    public ToolAnswer call(Arguments arguments) {
        SavedQuery query = QueryApi.named(catalog, arguments.needed("name"));
        int limit = arguments.whole("limit", USUAL, 1, MOST);
        int page = arguments.whole("page", 1, 1, LAST_PAGE);
        Answer answer = questions.answer(query, arguments.entries("parameters"), limit, page);
        ObjectNode content = Json.object();
        answer.columns().forEach(content.putArray("columns")::add);
        content.set("rows", answer.objects());
        content.put("truncated", answer.more());
        String more = answer.more() ? "\nThere are more rows; ask for page " + (page + 1) + "." : "";
        String none = answer.rows().isEmpty() ? "No rows.\n" : "";
        return new ToolAnswer(content, none + AnswerFormat.MD.write(answer) + more);
    }
}
