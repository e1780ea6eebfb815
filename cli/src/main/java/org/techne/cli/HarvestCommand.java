package org.techne.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.techne.loader.source.harvest.HarvestRequest;
import org.techne.loader.source.harvest.OaiHarvester;
import org.techne.loader.source.harvest.OaiService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fetches records of papers, for loading. */
@Command(
        name = "harvest",
        mixinStandardHelpOptions = true,
        description = {
            "Fetch records of papers that are new or changed since a day, from arXiv or another OAI-PMH service.",
            "The pages of the answer become files in a folder that load reads. A harvest that was stopped goes on when the same command is given again."
        },
        footer = {
            "",
            "Examples:",
            "  techne harvest --from 2026-01-01 --set cs --to new",
            "  techne harvest --from 2026-01-01 --until 2026-01-31"
        })
final class HarvestCommand implements Callable<Integer> {
    private static final long MILLIS = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "First day of change, as 2026-01-01.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of change. Default: today.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--set", paramLabel = "SET", description = "Part of the collection, as the service names it: cs.")
    private Optional<String> set = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            defaultValue = "harvest",
            description = "Where the pages go. Default: ${DEFAULT-VALUE}")
    private Path to = Path.of("harvest");

    @Option(
            names = "--form",
            paramLabel = "PREFIX",
            defaultValue = "arXiv",
            description = "Form of the records: arXiv, arXivRaw or oai_dc. Default: ${DEFAULT-VALUE}")
    private String form = "arXiv";

    @Option(names = "--service", paramLabel = "URL", description = "Address of the service. Default: arXiv's.")
    private URI service = HarvestRequest.ARXIV;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "3",
            description = "Wait between two pages; services ask for it. Default: ${DEFAULT-VALUE}")
    private double pause = 3;

    @Override
    public Integer call() throws IOException, InterruptedException {
        HarvestRequest request = request();
        OaiService asked = new OaiService(OaiService.Patience.USUAL, Clock.systemUTC());
        OaiHarvester harvester = new OaiHarvester(asked, Duration.ofMillis((long) (pause * MILLIS)));
        PrintWriter err = spec.commandLine().getErr();
        int pages;
        try (CountingBar bar = CountingBar.begin("Harvesting", " pages")) {
            pages = harvester.harvest(request, to, bar::at);
        }
        if (pages == 0) {
            err.println("The service has no record that changed in these days.");
            return ExitCode.OK;
        }
        spec.commandLine().getOut().println(to);
        err.println(pages + (pages == 1 ? " page" : " pages") + " in " + to + ". Now: techne load " + to);
        return ExitCode.OK;
    }

    private HarvestRequest request() {
        if (!(pause >= 0 && pause <= Integer.MAX_VALUE)) {
            throw usage("--pause " + pause + " is no number of seconds; give 0 or more");
        }
        try {
            return new HarvestRequest(service, form, Optional.of(from), until, set);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String mistake) {
        return new ParameterException(spec.commandLine(), mistake);
    }
}
