package org.techne.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.techne.testing.GeneratedPage;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** docs/reference/command-line.md lists every command and option. */
class CommandLinePageTest {
    private static final List<String> EVERYWHERE = List.of("--help", "--version", "--debug");

    @Test
    void thePageListsEveryCommandAndOption() throws IOException {
        String page = Techne.commandLine().getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.name().equals("help"))
                .map(CommandLinePageTest::section)
                .collect(Collectors.joining("\n"));
        GeneratedPage.check("reference/command-line.md", "commands", page);
    }

    private static String section(CommandSpec command) {
        StringBuilder section = new StringBuilder("## techne " + command.name() + "\n\n");
        section.append(filled(String.join(" ", command.usageMessage().description()), ""));
        section.append("\n\n| argument | meaning |\n|---|---|\n");
        command.positionalParameters().forEach(p -> section.append(positional(p)));
        command.options().stream()
                .filter(option -> !EVERYWHERE.contains(option.longestName()))
                .forEach(option -> section.append(option(option)));
        List<String> footer = List.of(command.usageMessage().footer());
        if (footer.size() > 2) {
            section.append("\n```\n");
            footer.stream()
                    .skip(2)
                    .forEach(l -> section.append(filled(l, "").strip()).append('\n'));
            section.append("```\n");
        }
        return section.toString();
    }

    private static String positional(PositionalParamSpec parameter) {
        return row(parameter.paramLabel(), parameter.description(), "");
    }

    private static String option(OptionSpec option) {
        boolean flag = option.arity().max() == 0;
        String names = String.join(", ", option.names());
        return row(
                flag ? names : names + " " + option.paramLabel(),
                option.description(),
                String.valueOf(option.defaultValue()));
    }

    private static String row(String name, String[] description, String defaultValue) {
        return "| `" + name + "` | " + filled(String.join(" ", description), defaultValue) + " |\n";
    }

    private static String filled(String text, String defaultValue) {
        return text.replace("${DEFAULT-VALUE}", defaultValue)
                .replace("${COMPLETION-CANDIDATES}", "table, csv, tsv, json, ndjson, ttl or md")
                .replace("%%", "%")
                .replace("%n", " ")
                .replaceAll("@\\|\\w+ (.*?)\\|@", "$1");
    }
}
