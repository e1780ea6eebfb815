package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "The core innovation of FoldNet lies in its Bridge Module, which", "At its heart is FoldCore, a": what a paper says its work rests on. */
final class CoreName {
    static final RuleName CORE = new RuleName("name-at-core");

    private static final Set<String> CORE_NOUNS = WordSet.of(
            "core heart centre center innovation contribution cornerstone centrepiece centerpiece crux idea component");
    private static final Set<String> BEING = WordSet.of("is lies sits stands are");
    private static final Set<String> PRAISE =
            WordSet.of("in a an the its our new novel proposed simple lightweight efficient");
    /** How many words may stand between the noun and its verb: "of our approach". */
    private static final int REACH = 7;

    private CoreName() {}

    /** The name that a sentence says is at the core of something. */
    static Optional<NamePlace> in(List<Token> tokens) {
        int noun = 0;
        while (noun < Math.min(tokens.size(), REACH)
                && !CORE_NOUNS.contains(tokens.get(noun).lower())) {
            noun++;
        }
        if (noun == Math.min(tokens.size(), REACH)) {
            return Optional.empty();
        }
        int verb = noun + 1;
        while (verb < Math.min(tokens.size(), noun + REACH)
                && !BEING.contains(tokens.get(verb).text())) {
            verb++;
        }
        return verb < Math.min(tokens.size(), noun + REACH) ? named(tokens, verb + 1) : Optional.empty();
    }

    private static Optional<NamePlace> named(List<Token> tokens, int from) {
        int first = from;
        while (first < tokens.size() && PRAISE.contains(tokens.get(first).text())) {
            first++;
        }
        int last = NameShape.endOfName(tokens, first);
        boolean named = last >= first
                && (NameShape.isStrong(tokens, first, last) || ProposedName.isTitled(tokens, first, last))
                && TitledRun.isClosed(tokens, last + 1);
        return named ? Optional.of(new NamePlace(first, last)) : Optional.empty();
    }
}
