package org.techne.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Facts;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Likeness;
import org.techne.server.graph.NameMatch;
import org.techne.server.graph.NameSearch;
import org.techne.server.graph.Snapshot;
import org.techne.server.graph.Terms;

/** Finds what a query may mean and says how sure that is. Inside the caller's transaction. */
final class Candidates {
    /** What a thing loses that has none of the properties asked for. */
    private static final double WITHOUT = 0.3;
    /** What a thing gets that was found by its properties alone. */
    private static final double NO_NAME = 50;

    private static final int LOOKED_AT = 50;

    private final Snapshot snapshot;
    private final Facts facts;

    /**
     * One thing that may be meant.
     *
     * @param share of the conditions that it satisfies, 0 to 1
     */
    private record Candidate(NameMatch match, double share) {
        double score() {
            return match.score() * (1 - WITHOUT * (1 - share));
        }
    }

    Candidates(Snapshot snapshot, Facts facts) {
        this.snapshot = snapshot;
        this.facts = facts;
    }

    /** Adds the candidates of a query, the likeliest first; at most one is marked as a match. */
    void find(Asked asked, ArrayNode result) {
        List<NameMatch> named = asked.name().isEmpty()
                ? byProperty(asked)
                : new NameSearch(snapshot.dataset(), facts)
                        .find(asked.name(), asked.kinds(), Math.max(LOOKED_AT, asked.limit()));
        List<Candidate> candidates = named.stream()
                .map(match -> new Candidate(match, share(match.thing(), asked)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        List<NameMatch> whole = candidates.stream()
                .filter(candidate -> candidate.share() == 1)
                .map(Candidate::match)
                .toList();
        Optional<NameMatch> certain = NameSearch.certain(whole);
        candidates.stream()
                .limit(asked.limit())
                .forEach(candidate ->
                        say(result.addObject(), candidate, certain.equals(Optional.of(candidate.match())), asked));
    }

    /** What tells a thing from its namesakes, in a line. */
    static String description(Facts facts, Node thing) {
        Optional<String> definition = facts.text(thing, Terms.DEFINITION);
        List<String> broader = facts.objects(thing, Terms.BROADER).stream()
                .map(facts::label)
                .sorted()
                .toList();
        Optional<String> kind = broader.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", broader));
        List<String> others = facts.texts(thing, Terms.ALT_LABEL);
        return definition
                .or(() -> kind)
                .or(() -> facts.text(thing, Terms.ISSUED))
                .orElse(others.isEmpty() ? "" : "also " + String.join(", ", others));
    }

    private void say(ObjectNode node, Candidate candidate, boolean certain, Asked asked) {
        NameMatch match = candidate.match();
        Identifiers.thing(node, match.thing(), match.name());
        String description = description(facts, match.thing());
        if (!description.isEmpty()) {
            node.put("description", description);
        }
        Identifiers.type(node.putArray("type"), match.kind());
        node.put("score", rounded(candidate.score())).put("match", certain);
        ArrayNode features = node.putArray("features");
        feature(features, "name").put("value", rounded(match.score()));
        feature(features, "fits_" + match.how().word()).put("value", true);
        if (!asked.conditions().isEmpty()) {
            feature(features, "properties").put("value", rounded(candidate.share()));
        }
    }

    private static ObjectNode feature(ArrayNode features, String id) {
        return features.addObject().put("id", id);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private double share(Node thing, Asked asked) {
        long satisfied = asked.conditions().stream()
                .filter(condition -> satisfies(thing, condition))
                .count();
        return asked.conditions().isEmpty()
                ? 1
                : (double) satisfied / asked.conditions().size();
    }

    private boolean satisfies(Node thing, Asked.Condition condition) {
        return condition.property().stream()
                .flatMap(property -> facts.objects(thing, property.term()).stream())
                .anyMatch(value -> condition.values().stream().anyMatch(wanted -> says(value, wanted)));
    }

    private boolean says(Node value, String wanted) {
        return value.isURI()
                ? value.equals(Identifiers.thing(wanted)) || alike(facts.label(value), wanted)
                : alike(Facts.text(value), wanted);
    }

    private static boolean alike(String said, String wanted) {
        return said.equals(wanted) || Likeness.of(said, wanted) == 1;
    }

    /** The things that the first condition leads to. */
    private List<NameMatch> byProperty(Asked asked) {
        Asked.Condition first = asked.conditions().getFirst();
        return first.property().stream()
                .flatMap(property -> first.values().stream()
                        .flatMap(this::meant)
                        .flatMap(value -> facts.subjects(property.term(), value).stream()))
                .distinct()
                .limit(LOOKED_AT)
                .flatMap(thing ->
                        Kind.of(facts, thing).filter(asked.kinds()::contains).map(kind -> match(thing, kind)).stream())
                .toList();
    }

    private NameMatch match(Node thing, Kind kind) {
        String name = facts.label(thing);
        return new NameMatch(thing, kind, name, name, NameMatch.How.ALIKE, NO_NAME);
    }

    /** A value as somebody wrote it: a thing by identifier or name, or a text. */
    private Stream<Node> meant(String value) {
        List<Node> named = new NameSearch(snapshot.dataset(), facts)
                .find(value, Kind.NAMED, LOOKED_AT).stream()
                        .filter(NameMatch::fits)
                        .map(NameMatch::thing)
                        .toList();
        return Stream.concat(
                named.stream(), Stream.of(Identifiers.thing(value), NodeFactory.createLiteralString(value)));
    }
}
