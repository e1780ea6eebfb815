package org.techne.loader.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.RuleName;
import org.techne.loader.identity.Paper;
import org.techne.loader.source.Origin;

/** Describes persons, source documents and rules once each, whatever number of papers name them. To be told of papers in their order, by one thread. */
public final class SharedTriples {
    private final IriMint mint;
    private final Set<String> persons = new HashSet<>();
    private final Set<Node> sources = new HashSet<>();
    private final Set<String> rules = new TreeSet<>();

    /** Nothing described yet. */
    public SharedTriples(IriMint mint) {
        this.mint = mint;
    }

    /** Describes the persons and sources that this paper is the first to name, and remembers its rules. */
    public void note(Paper paper, PaperFacts facts, Consumer<Triple> out) {
        for (String name : paper.record().authors()) {
            Node person = mint.person(name);
            if (persons.add(person.getURI())) {
                new Subject(person, out).is(Vocabulary.FOAF_PERSON).says(Vocabulary.FOAF_NAME, Literals.string(name));
            }
        }
        for (Origin origin : paper.origins()) {
            Node source = mint.source(origin);
            if (sources.add(source)) {
                describe(new Subject(source, out), origin);
            }
        }
        facts.results().forEach(result -> rules.add(result.rule().value()));
    }

    /** The file name and the format; the folders that it lay in are nobody's business. */
    private static void describe(Subject source, Origin origin) {
        source.is(Tn.SOURCE_DOCUMENT)
                .says(Vocabulary.DCTERMS_TITLE, Literals.string(IriMint.fileName(origin.document())))
                .says(Vocabulary.SCHEMA_ENCODING_FORMAT, Literals.string(origin.format()));
    }

    /** Remembers a rule. */
    public void note(RuleName rule) {
        rules.add(rule.value());
    }

    /** Describes the rules that found something. */
    public void describeRules(Consumer<Triple> out) {
        for (String rule : rules) {
            new Subject(mint.rule(new RuleName(rule)), out)
                    .is(Tn.RULE)
                    .says(Vocabulary.RDFS_LABEL, Literals.string(rule.replace('-', ' ')));
        }
    }

    /** The documents that papers came from. */
    public Set<Node> sources() {
        return Set.copyOf(sources);
    }
}
