package org.techne.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of a query's file. A decorator is a key at the margin; indented lines below go on with its value,
 * except below params, where each is a parameter.
 */
final class Decorators {
    static final String MARK = "#+";
    private static final Pattern KEY = Pattern.compile("([A-Za-z]\\w*):(?:\\s+(.*))?");
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]\\w*):\\s*(\\{.*)");

    private final String file;
    private final List<Problem> problems;
    private final List<Decorator> read = new ArrayList<>();

    private Decorators(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The decorators of a file, in order; what is no decorator becomes a problem. */
    static List<Decorator> of(String file, String text, List<Problem> problems) {
        Decorators decorators = new Decorators(file, problems);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(MARK)) {
                decorators.line(line.substring(MARK.length()), number);
            }
        }
        return decorators.read;
    }

    private void line(String rest, int number) {
        String content = rest.startsWith(" ") ? rest.substring(1) : rest;
        boolean indented = content.startsWith(" ");
        if (content.isBlank()) {
            return;
        }
        Matcher key = KEY.matcher(content.strip());
        if (!indented && key.matches()) {
            String value = key.group(2);
            read.add(new Decorator(key.group(1), value == null ? "" : value.strip(), number, new ArrayList<>()));
        } else if (indented && !read.isEmpty()) {
            below(read.remove(read.size() - 1), content.strip(), number);
        } else {
            problems.add(Problem.at(file, number, "", Code.E504, content));
        }
    }

    private void below(Decorator last, String content, int number) {
        Matcher parameter = PARAMETER.matcher(content);
        List<Decorator> under = last.under();
        if (!last.key().equals("params")) {
            read.add(more(last, content));
            return;
        }
        if (parameter.matches()) {
            under.add(new Decorator(parameter.group(1), parameter.group(2), number, List.of()));
        } else if (under.isEmpty()) {
            problems.add(Problem.at(file, number, "params", Code.E504, content));
        } else {
            under.add(more(under.remove(under.size() - 1), content));
        }
        read.add(last);
    }

    private static Decorator more(Decorator decorator, String content) {
        String value = (decorator.value() + " " + content).strip();
        return new Decorator(decorator.key(), value, decorator.line(), decorator.under());
    }
}
