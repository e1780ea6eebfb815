package org.techne.loader.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.UnknownName;
import org.techne.loader.lexicon.EntityKind;

/** The names of a paper that a table of names may explain. */
public final class Candidates {
    /** What may stand before the name in a baseline's words. */
    private static final Pattern ARTICLES = Pattern.compile(
            "^(?:(?:the|a|an|its|original|vanilla|standard|previous|prior|existing|recent|state-of-the-art|SOTA|best|strong|baseline|popular|of|model|method|by)\\s+)+",
            Pattern.CASE_INSENSITIVE);

    /** No abstract has more; a hostile one shall not take long. */
    private static final int MOST = 200;

    private Candidates() {}

    /** Each name once, in the order of the text. */
    public static List<Candidate> of(PaperFacts facts) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (UnknownName unknown : facts.unknownNames()) {
            String name = unknown.name();
            if (candidates.size() < MOST && LinkableName.test(name)) {
                candidates.computeIfAbsent(name, n -> candidate(n, unknown.evidence(), facts));
            }
        }
        return List.copyOf(candidates.values());
    }

    private static Candidate candidate(String name, Evidence evidence, PaperFacts facts) {
        Entity entity = Entity.mined(EntityKind.TECHNIQUE, name, List.of());
        List<Relation> stated = facts.names().stream()
                .filter(fact -> fact.entity().equals(entity))
                .map(NameFact::relation)
                .filter(Set.of(Relation.USES, Relation.COMPARES_WITH)::contains)
                .toList();
        List<Integer> baselineOf = new ArrayList<>();
        for (int i = 0; i < facts.results().size(); i++) {
            if (isBaseline(name, facts.results().get(i).binding())) {
                baselineOf.add(i);
            }
        }
        Relation relation = baselineOf.isEmpty() ? Relation.USES : Relation.COMPARES_WITH;
        return new Candidate(
                name, stated.isEmpty() ? relation : stated.getFirst(), !stated.isEmpty(), baselineOf, evidence);
    }

    /** True where a result's baseline has no entity and its words begin with the name. */
    private static boolean isBaseline(String name, Result.Binding binding) {
        String words = ARTICLES.matcher(binding.baselineText()).replaceFirst("");
        boolean begins = words.startsWith(name);
        boolean ends = words.length() == name.length()
                || begins
                        && !Character.isLetterOrDigit(words.charAt(name.length()))
                        && words.charAt(name.length()) != '-';
        return binding.baseline().isEmpty() && begins && ends;
    }
}
