package org.techne.loader.extract.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.NameFact;
import org.techne.loader.lexicon.Folding;

/** Names of two engines as one list: each thing once in each role. A technique is introduced, used or compared with, not two of these. */
final class MergedNames {
    private MergedNames() {}

    static List<NameFact> of(List<NameFact> first, List<NameFact> second) {
        Map<List<Object>, NameFact> surest = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(fact -> surest.merge(
                        List.of(thing(fact.entity()), role(fact)),
                        fact,
                        (a, b) -> b.confidence() > a.confidence() ? b : a));
        return new ArrayList<>(surest.values());
    }

    private static List<Object> thing(Entity entity) {
        return List.of(entity.kind(), entity.isMined() ? Folding.key(entity.label()) : entity.slug(), entity.isMined());
    }

    private static String role(NameFact fact) {
        return switch (fact.relation()) {
            case INTRODUCES, USES, COMPARES_WITH ->
                switch (fact.entity().kind()) {
                    case TECHNIQUE -> "part";
                    case DATASET, TASK, HARDWARE, METRIC, UNIT, CUE ->
                        fact.relation().property();
                };
            case EVALUATES_ON, ADDRESSES, RUNS_ON, MENTIONS -> fact.relation().property();
        };
    }
}
