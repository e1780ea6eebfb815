package org.techne.queries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.shared.PrefixMapping;

/** Reads {@code name: {type: …, class: …, default: …, description: …}}. */
final class ParameterReader {
    private static final Set<String> KEYS = Set.of("type", "class", "default", "description");

    private final String file;
    private final PrefixMapping prefixes;
    private final List<Problem> problems;

    ParameterReader(String file, PrefixMapping prefixes, List<Problem> problems) {
        this.file = file;
        this.prefixes = prefixes;
        this.problems = problems;
    }

    Optional<Parameter> read(Decorator decorator) {
        Optional<Map<String, String>> parts = FlowText.map(decorator.value());
        if (parts.isEmpty()) {
            return refuse(decorator, Code.E504, decorator.value());
        }
        if (!KEYS.containsAll(parts.get().keySet())) {
            return refuse(decorator, Code.E503, decorator.value());
        }
        if (SavedQuery.RESERVED.contains(decorator.key())) {
            return refuse(decorator, Code.E506, decorator.key());
        }
        String defaultValue = parts.get().getOrDefault("default", "");
        if (defaultValue.isEmpty()) {
            return refuse(decorator, Code.E508, "");
        }
        return type(decorator, parts.get())
                .map(type -> new Parameter(
                        decorator.key(), type, defaultValue, parts.get().getOrDefault("description", "")));
    }

    private Optional<ParameterType> type(Decorator decorator, Map<String, String> parts) {
        String name = parts.getOrDefault("type", "");
        String className = parts.getOrDefault("class", "");
        String classIri = prefixes.expandPrefix(className);
        boolean known = !name.equals("iri") || !classIri.equals(className);
        Optional<ParameterType> type = known ? ParameterType.named(name, classIri) : Optional.empty();
        if (type.isEmpty()) {
            problems.add(Problem.at(file, decorator.line(), decorator.key(), Code.E505, name + " " + className)
                    .meaning(Spelling.near(name, ParameterType.NAMES)));
        }
        return type;
    }

    private Optional<Parameter> refuse(Decorator decorator, Code code, String found) {
        problems.add(Problem.at(file, decorator.line(), decorator.key(), code, found));
        return Optional.empty();
    }
}
