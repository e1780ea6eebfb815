package org.techne.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads one file of a saved query and gathers everything that is wrong with it. */
final class SavedQueryReader {
    private static final Set<String> KEYS = Set.of("summary", "description", "tags", "params", "view");
    private static final Pattern FILE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.rq");
    private static final Pattern LINE = Pattern.compile("(?i)\\bline ([0-9]{1,9}), column");

    private final String file;
    private final List<Problem> problems;
    private final List<Decorator> decorators;

    private SavedQueryReader(String file, String text, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.decorators = Decorators.of(file, text, problems);
    }

    /** The query, or nothing and the problems more. */
    static Optional<SavedQuery> read(String file, String text, List<Problem> problems) {
        int before = problems.size();
        SavedQueryReader reader = new SavedQueryReader(file, text, problems);
        Optional<Query> parsed = reader.parsed(text);
        reader.checkKeys();
        List<Parameter> parameters = parsed.map(reader::parameters).orElse(List.of());
        SavedQuery query = new SavedQuery(
                file.replaceFirst("\\.rq$", ""),
                reader.needed("summary"),
                reader.needed("description"),
                reader.tags(),
                parameters,
                parsed.map(reader::view).orElse(View.TABLE),
                text);
        parsed.ifPresent(tree -> new ParameterCheck(query, tree, file, problems).check(reader.lines()));
        return problems.size() == before ? Optional.of(query) : Optional.empty();
    }

    private Optional<Query> parsed(String text) {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (!query.isSelectType() || query.isQueryResultStar() || !query.hasOrderBy()) {
                problems.add(Problem.at(file, 0, "", Code.E510, ""));
            }
            return Optional.of(query);
        } catch (QueryParseException fault) {
            String found =
                    String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
            problems.add(Problem.at(file, lineOf(fault), "", Code.E509, found));
        } catch (QueryException fault) {
            problems.add(Problem.at(file, 0, "", Code.E509, String.valueOf(fault.getMessage())));
        }
        return Optional.empty();
    }

    /** The line in the message: for lexical faults getLine() is one short. */
    private static int lineOf(QueryParseException fault) {
        Matcher line = LINE.matcher(String.valueOf(fault.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : Math.max(0, fault.getLine());
    }

    private void checkKeys() {
        if (!FILE.matcher(file).matches()) {
            problems.add(Problem.at(file, 0, "", Code.E513, file));
        }
        List<String> seen = new ArrayList<>();
        for (Decorator decorator : decorators) {
            if (!KEYS.contains(decorator.key())) {
                problems.add(at(decorator, Code.E503, decorator.key()).meaning(Spelling.near(decorator.key(), KEYS)));
            } else if (seen.contains(decorator.key())) {
                problems.add(at(decorator, Code.E512, decorator.key()));
            }
            seen.add(decorator.key());
        }
    }

    private String needed(String key) {
        String value = decorator(key).map(Decorator::value).orElse("");
        if (value.isEmpty()) {
            problems.add(Problem.at(file, 1, key, Code.E502, ""));
        }
        return value;
    }

    private List<String> tags() {
        String value = needed("tags");
        return value.isEmpty()
                ? List.of()
                : FlowText.list(value).orElseGet(() -> {
                    problems.add(
                            decorator("tags").map(d -> at(d, Code.E504, value)).orElseThrow());
                    return List.of();
                });
    }

    private View view(Query query) {
        Optional<Decorator> decorator = decorator("view");
        if (decorator.isEmpty()) {
            return View.TABLE;
        }
        Optional<Map<String, String>> parts = FlowText.map(decorator.get().value());
        View view = parts.map(SavedQueryReader::viewOf).orElse(View.TABLE);
        boolean fits = parts.isPresent()
                && View.TYPES.contains(view.type())
                && View.PARTS.containsAll(view.columns().keySet())
                && query.getResultVars().containsAll(view.columns().values());
        if (!fits) {
            problems.add(at(decorator.get(), Code.E511, decorator.get().value()));
        }
        return view;
    }

    private static View viewOf(Map<String, String> parts) {
        Map<String, String> columns = new LinkedHashMap<>(parts);
        String type = columns.containsKey("type") ? columns.remove("type") : "";
        return new View(type, columns);
    }

    private List<Parameter> parameters(Query query) {
        ParameterReader reader = new ParameterReader(file, query.getPrefixMapping(), problems);
        return decorator("params").stream()
                .flatMap(params -> params.under().stream())
                .flatMap(below -> reader.read(below).stream())
                .toList();
    }

    /** Where each parameter stands. */
    private Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        decorator("params").ifPresent(params -> params.under().forEach(p -> lines.putIfAbsent(p.key(), p.line())));
        return lines;
    }

    private Optional<Decorator> decorator(String key) {
        return decorators.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    private Problem at(Decorator decorator, Code code, String found) {
        return Problem.at(file, decorator.line(), decorator.key(), code, found);
    }
}
