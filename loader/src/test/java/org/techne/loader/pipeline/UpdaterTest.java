package org.techne.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techne.loader.graph.Vocabulary;
import org.techne.loader.source.Origin;
import org.techne.loader.source.PaperRecord;

/** Whatever way a graph came to be, it is that of the records it holds. */
class UpdaterTest {
    private static final int RECORDS = 14;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void loadingInTurnIsLoadingAtOnce(long seed) throws IOException {
        RandomRecords random = new RandomRecords(seed);
        List<PaperRecord> one = random.of(0, RECORDS);
        List<PaperRecord> two = random.of(1, RECORDS);
        List<PaperRecord> three = random.of(2, RECORDS);
        UpdatedGraph changed = new UpdatedGraph(temp.resolve("changed"), UpdatedGraph.ALWAYS_CHANGE);
        UpdatedGraph rebuilt = new UpdatedGraph(temp.resolve("rebuilt"), UpdatedGraph.ALWAYS_REBUILD);
        List<PaperRecord> all = new ArrayList<>();
        int load = 0;
        for (List<PaperRecord> part : List.of(one, two, three)) {
            all.addAll(part);
            load++;
            assertThat(changed.load(part).all().reconciles()).isTrue();
            assertThat(rebuilt.load(part).all()).isEqualTo(changed.lastLoad().all());
            Set<Triple> now = changed.triples();
            assertThat(UpdatedGraph.withoutRuns(now)).isEqualTo(UpdatedGraph.loadedAtOnce(all));
            assertThat(UpdatedGraph.withoutRuns(rebuilt.triples())).isEqualTo(UpdatedGraph.withoutRuns(now));
            assertThat(UpdatedGraph.description(now)).isEqualTo(UpdatedGraph.recount(now, load));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void removingLeavesWhatTheOthersSay(long seed) throws IOException {
        RandomRecords random = new RandomRecords(seed);
        UpdatedGraph graph = new UpdatedGraph(temp, UpdatedGraph.ALWAYS_CHANGE);
        graph.load(random.of(0, RECORDS));
        graph.load(random.of(1, RECORDS));
        Map<String, List<PaperRecord>> papers = graph.papers();
        List<String> going =
                papers.keySet().stream().sorted().limit(papers.size() / 2).toList();
        graph.remove(going);
        going.forEach(papers::remove);
        Set<Triple> now = graph.triples();
        List<PaperRecord> left =
                papers.values().stream().flatMap(Collection::stream).toList();
        assertThat(UpdatedGraph.withoutRuns(now)).isEqualTo(UpdatedGraph.loadedAtOnce(left));
        assertThat(UpdatedGraph.description(now)).isEqualTo(UpdatedGraph.recount(now, 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {9})
    void aChangedDocumentSaysWhatItSaysNow(long seed) throws IOException {
        RandomRecords random = new RandomRecords(seed);
        List<PaperRecord> before = random.of(0, RECORDS);
        List<PaperRecord> other = random.of(1, RECORDS);
        UpdatedGraph graph = new UpdatedGraph(temp, UpdatedGraph.ALWAYS_CHANGE);
        graph.load(before);
        graph.load(other);
        List<PaperRecord> after = before.stream().map(UpdaterTest::retold).toList();
        assertThat(graph.load(after).all().reconciles()).isTrue();
        List<PaperRecord> all = new ArrayList<>(after);
        all.addAll(other);
        assertThat(UpdatedGraph.withoutRuns(graph.triples())).isEqualTo(UpdatedGraph.loadedAtOnce(all));
    }

    /** A record that only another source confirms is not the work of another run. */
    @Test
    void whatIsReadAgainKeepsItsRun() throws IOException {
        UpdatedGraph graph = new UpdatedGraph(temp, UpdatedGraph.ALWAYS_CHANGE);
        PaperRecord paper = RandomRecords.with(new RandomRecords(12).record(0, 1), "ratio:2 a100");
        graph.load(List.of(paper));
        graph.load(List.of(paper.from(new Origin("other", "bibtex", 1))));
        Set<Triple> now = graph.triples();
        assertThat(now)
                .filteredOn(triple -> triple.getPredicate().equals(Vocabulary.PROV_WAS_GENERATED_BY))
                .extracting(triple -> triple.getObject())
                .containsExactlyInAnyOrder(UpdatedGraph.runNode(1), UpdatedGraph.runNode(2));
        assertThat(now)
                .filteredOn(triple -> triple.getPredicate().equals(Vocabulary.PROV_WAS_DERIVED_FROM))
                .hasSize(2);
    }

    private static PaperRecord retold(PaperRecord record) {
        return RandomRecords.with(record, record.abstractText() + " ratio:7 mined:Late_Net/LN");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void loadingAgainChangesNothing(boolean bulk) throws IOException {
        UpdatedGraph graph = new UpdatedGraph(temp, bulk ? UpdatedGraph.ALWAYS_REBUILD : UpdatedGraph.ALWAYS_CHANGE);
        List<PaperRecord> records = new RandomRecords(11).of(0, RECORDS);
        graph.load(records);
        Set<Triple> before = graph.triples();
        Path version = graph.folder().current().orElseThrow();
        LoadSummary again = graph.load(records);
        assertThat(again.all().unchanged()).isEqualTo(RECORDS);
        assertThat(again.all().reconciles()).isTrue();
        assertThat(again.difference()).contains(new LoadSummary.Difference(0, 0));
        assertThat(graph.folder().current()).contains(version);
        assertThat(graph.triples()).isEqualTo(before);
    }
}
