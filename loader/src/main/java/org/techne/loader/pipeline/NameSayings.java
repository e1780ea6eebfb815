package org.techne.loader.pipeline;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.graph.IriMint;
import org.techne.loader.graph.Saying;
import org.techne.loader.graph.Saying.Role;
import org.techne.loader.graph.Slug;
import org.techne.loader.identity.Paper;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.link.Candidates;
import org.techne.loader.link.Introducing;
import org.techne.loader.link.NameTable;
import org.techne.loader.store.PaperStore;

/** What papers contribute to the table of names, kept with them, so that a later load makes the part of the table that it needs without reading papers. */
final class NameSayings {
    private static final String BETWEEN = "\t";

    private final IriMint mint;

    NameSayings(IriMint mint) {
        this.mint = mint;
    }

    /** What one paper contributes. */
    Set<Saying> of(Paper paper, PaperFacts facts) {
        int month = Linking.monthOf(paper.record());
        Set<Saying> said = new LinkedHashSet<>();
        Introducing introducing =
                Introducing.of(paper.slug(), month, paper.record().title(), facts);
        introducing.techniques().forEach(name -> said.add(saying(Role.INTRODUCED, name, month, paper.slug())));
        introducing.others().forEach(name -> said.add(saying(Role.SEEMS_INTRODUCED, name, month, "")));
        Candidates.of(facts).forEach(candidate -> said.add(saying(Role.MENTIONED, candidate.name(), month, "")));
        return said;
    }

    /** The names in what a paper contributes. */
    static Set<String> names(Set<Saying> said) {
        Set<String> names = new HashSet<>();
        said.forEach(saying -> names.add(saying.value().split(BETWEEN, 2)[0]));
        return names;
    }

    /** The part of the table that concerns these names. */
    NameTable table(PaperStore papers, Set<String> names) {
        NameTable table = new NameTable();
        Set<Saying> mentions = new HashSet<>();
        for (String name : names) {
            for (Saying saying : papers.sayingsOf(node(name))) {
                if (saying.value().startsWith(name + BETWEEN)) {
                    introduce(saying, name, table, mentions);
                }
            }
        }
        mentions.forEach(mention -> table.mentioned(part(mention, 0), Integer.parseInt(part(mention, 1))));
        return table;
    }

    private static void introduce(Saying saying, String name, NameTable table, Set<Saying> mentions) {
        switch (saying.role()) {
            case INTRODUCED -> table.introduced(introducing(saying, Set.of(name), Set.of()));
            case SEEMS_INTRODUCED -> table.introduced(introducing(saying, Set.of(), Set.of(name)));
            case MENTIONED -> mentions.add(saying);
            case NAME, DIRECTION, FORMAT -> {
                // These describe things; they do not link papers.
            }
        }
    }

    private static Introducing introducing(Saying saying, Set<String> techniques, Set<String> others) {
        return new Introducing(part(saying, 2), Integer.parseInt(part(saying, 1)), techniques, others);
    }

    private static String part(Saying saying, int number) {
        return List.of(saying.value().split(BETWEEN, -1)).get(number);
    }

    private Saying saying(Role role, String name, int month, String slug) {
        return new Saying(node(name), role, String.join(BETWEEN, name, Integer.toString(month), slug));
    }

    private Node node(String name) {
        return mint.entity(EntityKind.TECHNIQUE, Slug.of(name));
    }
}
