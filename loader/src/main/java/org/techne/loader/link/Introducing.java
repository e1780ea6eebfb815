package org.techne.loader.link;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;
import org.techne.loader.lexicon.EntityKind;

/**
 * What one paper contributes to the table of names.
 *
 * @param paper its slug
 * @param month when it came out: 12 times the year and the month; 0 where unknown
 * @param techniques names of techniques that it introduces
 * @param others names of other things that it introduces: they make a name ambiguous, and lead nowhere
 */
public record Introducing(String paper, int month, Set<String> techniques, Set<String> others) {
    private static final double SURE = 0.9;
    /** Names of datasets, whatever their papers call them. */
    private static final Pattern DATA = Pattern.compile(
            ".*(?:Bench|Eval|QA|Set|Data|Dataset|Corpus|Arena|Gym|Suite|Test|Atlas|Bank|DB|Hub|CLEF)(?:[- ].*)?");

    private static final Pattern DATA_TITLE = Pattern.compile(
            "\\b(?:benchmark\\w*|datasets?|corpus|corpora|challenge|shared task|workshop|leaderboard|survey|overview)\\b",
            Pattern.CASE_INSENSITIVE);

    public Introducing {
        techniques = Set.copyOf(techniques);
        others = Set.copyOf(others);
    }

    /** What a paper introduces by names that can be told from words; what it may only seem to introduce makes a name ambiguous. */
    public static Introducing of(String paper, int month, String title, PaperFacts facts) {
        boolean data = DATA_TITLE.matcher(title).find();
        Set<String> techniques = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (NameFact fact : facts.names()) {
            Entity entity = fact.entity();
            if (fact.relation() == Relation.INTRODUCES && entity.isMined() && LinkableName.test(entity.label())) {
                boolean sure = entity.kind() == EntityKind.TECHNIQUE
                        && fact.confidence() >= SURE
                        && !data
                        && !DATA.matcher(entity.label()).matches();
                (sure ? techniques : others).add(entity.label());
            }
        }
        return new Introducing(paper, month, techniques, others);
    }
}
