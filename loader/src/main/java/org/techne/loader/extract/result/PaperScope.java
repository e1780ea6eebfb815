package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.lexicon.EntityKind;

/** What the whole paper gives its numbers: its own technique, and the datasets and devices of earlier sentences. */
final class PaperScope {
    /** So many sentences that name kinds of devices are passed on the way back. */
    private static final int TESTBED_REACH = 4;

    private final Set<Entity> introduced;
    private final Lines lines;
    private final OnlyDevice onlyDevice;

    PaperScope(Set<Entity> introduced, Lines lines) {
        this.introduced = introduced;
        this.lines = lines;
        this.onlyDevice = new OnlyDevice(lines);
    }

    boolean introducesAny() {
        return !introduced.isEmpty();
    }

    boolean isIntroduced(Entity entity) {
        return introduced.contains(entity);
    }

    /** The technique that the paper introduces first. */
    Optional<Entity> main() {
        return introduced.stream().filter(e -> e.kind() == EntityKind.TECHNIQUE).findFirst();
    }

    /** The one dataset of the sentence before that named some, or all that it set up: "evaluated on A and B"; else the paper's own. */
    List<Entity> carriedDatasets(Line line) {
        int last = lines.lastNaming(EntityKind.DATASET, line);
        if (last < 0) {
            return ownBenchmark();
        }
        List<Mention> datasets = datasets(lines.get(last));
        boolean same = !OtherData.isNamed(line)
                && lines.get(last).sentence().passage().equals(line.sentence().passage());
        boolean scored = datasets.stream().noneMatch(this::isMadeForTraining);
        return same && scored && (datasets.size() == 1 || Testbed.setsUpData(lines.get(last)))
                ? datasets.stream().map(Mention::entity).distinct().toList()
                : List.of();
    }

    /** A paper that introduces a benchmark and nothing else reports what others score on it. */
    private List<Entity> ownBenchmark() {
        boolean alone = introduced.size() == 1 && introduced.iterator().next().kind() == EntityKind.DATASET;
        return alone ? List.copyOf(introduced) : List.of();
    }

    /** Data that a paper introduces beside a technique are what the technique learns from. */
    private boolean isMadeForTraining(Mention dataset) {
        return isIntroduced(dataset.entity()) && main().isPresent();
    }

    private static List<Mention> datasets(Line line) {
        return line.items().stream()
                .filter(i -> i.symbol() == Symbol.DATASET)
                .flatMap(i -> i.mentions().stream())
                .toList();
    }

    /** The devices of the sentence before, where it reports a number measured on them. */
    Devices carriedDevices(Line line) {
        if (line.index() < 1) {
            return Devices.none();
        }
        Line before = lines.get(line.index() - 1);
        boolean samePassage = before.sentence().passage().equals(line.sentence().passage());
        boolean reports = before.items().stream().anyMatch(i -> i.symbol().isQuantity());
        if (!samePassage || !reports) {
            return Devices.none();
        }
        List<Mention> devices = IntStream.range(0, before.items().size())
                .filter(i -> before.symbol(i) == Symbol.HARDWARE && !RivalDevice.is(before, i))
                .mapToObj(before.items()::get)
                .flatMap(i -> i.mentions().stream())
                .toList();
        return devices.size() == 1 ? new Devices(devices, OptionalInt.empty()) : Devices.none();
    }

    /** The one product of the sentences before that is of a kind. */
    Devices deviceOfKind(Line line, Predicate<Mention> generic, Predicate<Mention> ofKind) {
        return onlyDevice.such(line, generic, ofKind);
    }

    /** The device of the sentences before, where they name no other. */
    Devices onlyDevice(Line line, Predicate<Mention> generic) {
        return onlyDevice.before(line, generic);
    }

    /** The device that the paper said before it measures on, where none was named since. */
    Devices testbed(Line line, Predicate<Mention> generic) {
        if (onlyDevice.isSimulated(line, generic)) {
            return Devices.none();
        }
        Line at = line;
        for (int step = 0; step < TESTBED_REACH; step++) {
            int last = lines.lastNaming(EntityKind.HARDWARE, at);
            if (last < 0
                    || !lines.get(last)
                            .sentence()
                            .passage()
                            .equals(line.sentence().passage())) {
                return Devices.none();
            }
            at = lines.get(last);
            boolean specific = at.items().stream()
                    .filter(i -> i.symbol() == Symbol.HARDWARE)
                    .flatMap(i -> i.mentions().stream())
                    .anyMatch(m -> !generic.test(m));
            if (specific) {
                return Testbed.of(at, generic);
            }
        }
        return Devices.none();
    }
}
