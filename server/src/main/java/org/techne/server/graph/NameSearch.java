package org.techne.server.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.techne.server.graph.NameMatch.How;

/** Finds things by a name that somebody wrote: an identifier, a name, another name, or something like one. Inside the caller's transaction. */
public final class NameSearch {
    private static final int FROM_INDEX = 60;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 300;
    /** A shorter word is looked for as a beginning; one letter off it would be another. */
    private static final int SHORT = 5;

    private static final double LEAST_ALIKE = 0.5;

    private final DatasetGraph dataset;
    private final Facts facts;

    public NameSearch(DatasetGraph dataset, Facts facts) {
        this.dataset = dataset;
        this.facts = facts;
    }

    /**
     * What may be meant, the likeliest first.
     *
     * @param written any text; of a longer one the first 300 characters
     * @param kinds which may be meant
     * @param limit how many at most
     */
    public List<NameMatch> find(String written, Collection<Kind> kinds, int limit) {
        String name =
                written.strip().substring(0, Math.min(LONGEST, written.strip().length()));
        Set<Node> identified = Set.copyOf(known(Stream.of(name, Terms.BASE + name)));
        Set<Node> things = new LinkedHashSet<>(identified);
        things.addAll(known(kinds.stream().map(kind -> kind.iri(name))));
        things.addAll(called(name));
        things.addAll(indexed(name, kinds));
        return things.stream()
                .flatMap(thing -> match(thing, name, kinds, identified.contains(thing)).stream())
                .sorted(Comparator.comparingDouble(NameMatch::score)
                        .reversed()
                        .thenComparing(NameMatch::name)
                        .thenComparing(match -> match.thing().toString()))
                .limit(limit)
                .toList();
    }

    /** The one thing that is meant without doubt; empty where none is, or several are. */
    public static Optional<NameMatch> certain(List<NameMatch> matches) {
        if (matches.isEmpty() || !matches.getFirst().fits()) {
            return Optional.empty();
        }
        NameMatch best = matches.getFirst();
        boolean exact = best.score() == How.NAME.most();
        boolean rivalled =
                matches.stream().skip(1).anyMatch(other -> exact ? other.score() == best.score() : other.fits());
        return rivalled ? Optional.empty() : Optional.of(best);
    }

    private List<Node> known(Stream<String> iris) {
        return iris.map(NodeFactory::createURI)
                .filter(node -> Kind.of(facts, node).isPresent())
                .distinct()
                .toList();
    }

    private List<Node> called(String name) {
        Node literal = NodeFactory.createLiteralString(name);
        return Stream.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HIDDEN_LABEL, Terms.TITLE)
                .flatMap(property -> facts.subjects(property, literal).stream())
                .toList();
    }

    private List<Node> indexed(String name, Collection<Kind> kinds) {
        String query = query(name);
        if (query.isEmpty() || !(dataset instanceof DatasetGraphText text)) {
            return List.of();
        }
        List<Node> found = new ArrayList<>();
        List<Node> fields =
                kinds.contains(Kind.PAPER) ? List.of(Terms.PREF_LABEL, Terms.TITLE) : List.of(Terms.PREF_LABEL);
        for (Node field : fields) {
            for (TextHit hit : text.getTextIndex().query(field, query, null, null, FROM_INDEX)) {
                found.add(hit.getNode());
            }
        }
        return found;
    }

    /** Letters and digits alone, so that the index's language has nothing to read. The words as written, as one, and taken apart. */
    private static String query(String name) {
        List<String> written = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        List<String> apart = Likeness.words(name);
        Set<String> words = new LinkedHashSet<>(written);
        words.addAll(apart);
        words.add(String.join("", apart));
        return words.stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "(" + word + "^2 OR " + word + (word.length() < SHORT ? "*)" : "~1)"))
                .collect(Collectors.joining(" OR "));
    }

    private Optional<NameMatch> match(Node thing, String name, Collection<Kind> kinds, boolean identified) {
        Optional<Kind> kind = Kind.of(facts, thing).filter(kinds::contains);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String label = facts.label(thing);
        if (identified) {
            return Optional.of(new NameMatch(thing, kind.get(), label, label, How.IDENTIFIER, How.IDENTIFIER.most()));
        }
        NameMatch byName = match(thing, kind.get(), label, label, name, How.NAME, How.FOLDED_NAME);
        return Stream.concat(
                        Stream.of(byName),
                        Stream.of(Terms.ALT_LABEL, Terms.HIDDEN_LABEL)
                                .flatMap(property -> facts.texts(thing, property).stream())
                                .map(other -> match(
                                        thing, kind.get(), label, other, name, How.OTHER_NAME, How.FOLDED_OTHER_NAME)))
                .max(Comparator.comparingDouble(NameMatch::score))
                .filter(best -> best.fits() || best.score() >= LEAST_ALIKE * How.ALIKE.most());
    }

    private static NameMatch match(
            Node thing, Kind kind, String label, String known, String written, How exactly, How folded) {
        if (known.equals(written)) {
            return new NameMatch(thing, kind, label, known, exactly, exactly.most());
        }
        double alike = Likeness.of(known, written);
        How how = alike == 1 ? folded : How.ALIKE;
        return new NameMatch(thing, kind, label, known, how, how == folded ? folded.most() : alike * How.ALIKE.most());
    }
}
