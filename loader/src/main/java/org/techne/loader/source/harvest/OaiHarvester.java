package org.techne.loader.source.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Fetches all pages of a request into a folder as {@code oai-000001.xml} and so on. A page is written whole before the state names it: a run that was stopped goes
 * on where it was, with the same records in the end.
 */
public final class OaiHarvester {
    private final OaiService service;
    private final Duration pause;

    /**
     * Fetches through a service.
     *
     * @param pause between two pages, so as not to be a burden
     */
    public OaiHarvester(OaiService service, Duration pause) {
        this.service = service;
        this.pause = pause;
    }

    /**
     * Fetches what is missing.
     *
     * @param folder made where it is not there
     * @param progress is told the number of pages after each
     * @return the number of pages in the folder
     * @throws HarvestException where the folder holds another harvest, or the service refuses or gives up
     */
    public int harvest(HarvestRequest request, Path folder, IntConsumer progress)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String name = request.first().toString();
        HarvestState state = HarvestState.in(folder).orElse(new HarvestState(name, 0, Optional.empty(), false));
        if (!state.request().equals(name)) {
            throw new HarvestException(folder + " holds another harvest, " + state.request() + "; name another folder");
        }
        boolean first = true;
        while (!state.finished()) {
            if (!first) {
                Thread.sleep(pause);
            }
            first = false;
            state = fetch(request, folder, state);
            progress.accept(state.pages());
        }
        return state.pages();
    }

    private HarvestState fetch(HarvestRequest request, Path folder, HarvestState state)
            throws IOException, InterruptedException {
        URI address = state.token().map(request::next).orElseGet(request::first);
        byte[] bytes = service.get(address);
        OaiPage page = OaiPage.of(bytes);
        int number = state.pages() + 1;
        if (page.empty()) {
            number = state.pages();
        } else {
            Path draft = folder.resolve(".page.new");
            Files.write(draft, bytes);
            Path file = folder.resolve(String.format(Locale.ROOT, "oai-%06d.xml", number));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        HarvestState next = new HarvestState(
                state.request(), number, page.token(), page.token().isEmpty());
        next.writeTo(folder);
        return next;
    }
}
