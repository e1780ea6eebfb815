package org.techne.server.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techne.server.graph.Kind;
import org.techne.server.http.HttpProblem;

/** What a tool is called with. */
final class Arguments {
    private final Map<String, Object> values;

    Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /** A text that is not blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .map(String::valueOf)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /**
     * A text that must be there.
     *
     * @throws HttpProblem 400 where it is not
     */
    String needed(String name) {
        return text(name).orElseThrow(() -> HttpProblem.badRequest("Give " + name + ".", List.of()));
    }

    /** A kind of thing; empty where none is said. */
    Optional<Kind> kind() {
        return text("kind")
                .map(word -> Kind.named(word)
                        .orElseThrow(() -> HttpProblem.badRequest(
                                "No kind is called " + word + ".",
                                List.of(Kind.values()).stream().map(Kind::word).toList())));
    }

    /** A number. */
    Optional<Double> number(String name) {
        return text(name).map(text -> {
            try {
                return Double.valueOf(text);
            } catch (NumberFormatException notANumber) {
                throw HttpProblem.badRequest(name + " is \"" + text + "\"; give a number such as 2.5", List.of());
            }
        });
    }

    /** A whole number, brought into its range. */
    int whole(String name, int otherwise, int least, int most) {
        return number(name)
                .map(value -> (int) Math.max(least, Math.min(most, Math.round(value))))
                .orElse(otherwise);
    }

    /** The entries of an object, as texts; empty where there is none. */
    Map<String, String> entries(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> entries.put(String.valueOf(key), value == null ? "" : String.valueOf(value)));
        }
        return entries;
    }
}
