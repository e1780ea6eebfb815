package org.techne.server.mcp;

import java.util.Collection;
import java.util.List;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.NameMatch;
import org.techne.server.graph.NameSearch;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.HttpProblem;

/** Finds the one thing that a name means, or says what it may mean. */
final class Meant {
    private static final int CANDIDATES = 8;

    private Meant() {}

    /**
     * The thing.
     *
     * @param kinds which it may be of
     * @throws HttpProblem 400 with candidates where none fits, or several do
     */
    static NameMatch by(String name, Collection<Kind> kinds, Snapshot snapshot, Facts facts) {
        List<NameMatch> matches = new NameSearch(snapshot.dataset(), facts).find(name, kinds, CANDIDATES);
        return NameSearch.certain(matches).orElseThrow(() -> doubt(name, kinds, matches));
    }

    private static HttpProblem doubt(String name, Collection<Kind> kinds, List<NameMatch> matches) {
        String what = kinds.size() == 1 ? kinds.iterator().next().word() : "thing";
        boolean several = matches.stream().filter(NameMatch::fits).count() > 1;
        List<String> candidates = matches.stream()
                .map(match -> match.name() + " (" + match.kind().word() + ") <" + match.thing() + ">")
                .toList();
        String problem = several
                ? "Several things are called \"" + name + "\"; give the IRI of one."
                : "No " + what + " of the graph is called \"" + name + "\"; take one of the candidates, or use search.";
        return HttpProblem.badRequest(problem, candidates);
    }
}
