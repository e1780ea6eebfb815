package org.techne.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.techne.loader.store.OpenGraph;
import org.techne.queries.QueryCatalog;
import org.techne.queries.QueryProblems;
import org.techne.queries.SavedQuery;
import org.techne.server.query.Answer;
import org.techne.server.query.AnswerFormat;
import org.techne.server.query.QueryRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Asks a saved question. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Ask the graph a saved question.",
            "Each parameter of a question is an option of its own: --hardware A100. --list tells them."
        },
        footer = {
            "",
            "Examples:",
            "  techne query --list",
            "  techne query methods-above-speedup --hardware A100 --min 2 -f table"
        })
final class QueryCommand extends RowsCommand {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which question.")
    private String name = "";

    @Option(names = "--list", description = "List the questions and their parameters.")
    private boolean list;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + QueryRun.USUAL_LIMIT,
            description = "How many rows at most. Default: ${DEFAULT-VALUE}")
    private int limit = QueryRun.USUAL_LIMIT;

    @Unmatched
    private List<String> others = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        QueryCatalog catalog = QueryCatalog.fromClasspath();
        if (list || name.isEmpty()) {
            write(listed(catalog));
            return ExitCode.OK;
        }
        SavedQuery query = catalog.find(name)
                .orElseThrow(() -> usage(
                        "no question is called " + name + near(catalog.near(name)) + "; see techne query --list"));
        try (OpenGraph graph = folder().open()) {
            Answer answer = QueryRun.run(query, values(query), graph.dataset(), limit, 1);
            out().print(answerFormat().write(answer));
            out().flush();
            if (answer.more()) {
                err().println("techne: there are more rows; raise --limit");
            }
            return ExitCode.OK;
        } catch (QueryProblems problems) {
            throw usage(String.valueOf(problems.getMessage()));
        }
    }

    private static Table listed(QueryCatalog catalog) {
        List<List<Object>> rows = new ArrayList<>();
        for (SavedQuery query : catalog.list()) {
            List<String> options = query.parameters().stream()
                    .map(p -> "--" + p.name() + " " + p.defaultValue())
                    .toList();
            rows.add(List.of(query.name(), query.summary(), String.join(" ", options)));
        }
        return new Table(List.of("name", "question", "parameters and what they are unless said"), rows);
    }

    private AnswerFormat answerFormat() {
        String asked = format().name().toLowerCase(Locale.ROOT);
        return AnswerFormat.named(asked)
                .orElseThrow(() -> usage("rows are no graph; use -f table, csv, tsv, json, ndjson or md"));
    }

    /** The options that this command does not know itself: {@code --min 2} or {@code --min=2}. */
    private Map<String, String> values(SavedQuery query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < others.size(); i++) {
            String option = others.get(i);
            int equals = option.indexOf('=');
            boolean known = option.startsWith("--");
            if (!known || (equals < 0 && i + 1 == others.size())) {
                throw usage(option + " has no place here; " + query.name() + " takes "
                        + query.parameters().stream().map(p -> "--" + p.name()).toList());
            }
            String parameter = option.substring(2, equals < 0 ? option.length() : equals);
            values.put(parameter, equals < 0 ? others.get(++i) : option.substring(equals + 1));
        }
        return values;
    }

    private static String near(List<String> names) {
        return names.isEmpty() ? "" : "; did you mean " + String.join(", ", names) + "?";
    }
}
