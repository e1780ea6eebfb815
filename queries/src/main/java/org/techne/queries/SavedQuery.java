package org.techne.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;

/**
 * One question that can be asked by name.
 *
 * @param name lower-case words with hyphens, the name of its file
 * @param summary one line, for a menu
 * @param description a few sentences: what is counted, what is left out
 * @param tags words to find it by
 * @param parameters in the order of the file
 * @param view how the answer is best shown
 * @param text the whole file: valid SPARQL 1.1 with the defaults in place
 */
public record SavedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        View view,
        String text) {
    /** What the faces give beside a query's own parameters; {@link #bind} passes over them. */
    public static final Set<String> RESERVED = Set.of("format", "limit", "page");

    public SavedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** The file without its decorators: the query as people read and change it. */
    public String body() {
        return text.lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The query with the defaults in place. */
    public Query query() {
        return QueryFactory.create(text);
    }

    /** The columns of the answer, in order. */
    public List<String> columns() {
        return List.copyOf(query().getResultVars());
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /**
     * The query with these values in place of the defaults. They go into the syntax tree, never into text, and only
     * after they were found to be of their type.
     *
     * @param values by parameter name, as a user writes them; a blank or absent one leaves the default
     * @param names the graph in which labels are looked up; read inside the caller's transaction
     * @throws QueryProblems with every unknown name and every value that is refused
     */
    public Query bind(Map<String, String> values, Graph names) {
        Query query = query();
        List<Problem> problems = new ArrayList<>();
        ValueReader reader = new ValueReader(this, query.getPrefixMapping(), new EntityNames(names));
        Map<Var, Node> nodes = new HashMap<>();
        for (Map.Entry<String, String> given : new TreeMap<>(values).entrySet()) {
            if (RESERVED.contains(given.getKey()) || given.getValue().isBlank()) {
                continue;
            }
            parameter(given.getKey())
                    .ifPresentOrElse(
                            p -> reader.read(p, given.getValue().strip(), problems)
                                    .ifPresent(node -> nodes.put(Var.alloc(p.name()), node)),
                            () -> problems.add(unknown(given.getKey())));
        }
        if (!problems.isEmpty()) {
            throw new QueryProblems(problems);
        }
        return ValuesReplacement.in(query, nodes);
    }

    private Problem unknown(String given) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        String mend = names.isEmpty() ? "this query has none" : "use " + String.join(", ", names);
        return Problem.of(name, "", Code.E520, given, mend).meaning(Spelling.near(given, names));
    }
}
